import { entryVersions } from "./entry-versions";
import { fingerprint } from "./fingerprint";

/** The fingerprint of each version of each entry's payload, by its name. */
export const fingerprints = (): Readonly<Record<string, string>> =>
  Object.fromEntries(entryVersions.map(({ name, schema }) => [name, fingerprint(schema)] as const));
