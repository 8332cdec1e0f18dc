import { entryVersions } from "./entry-versions";
import { fingerprint } from "./fingerprint";

/** The fingerprints of the versions that have none yet, by their names. */
export const missingFingerprints = (frozen: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entryVersions
      .filter(({ name }) => !(name in frozen))
      .map(({ name, schema }) => [name, fingerprint(schema)] as const),
  );
