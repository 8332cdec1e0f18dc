import { ALL_ACTS } from "../../../src/domain/acts";
import type { Act, TypedEntry } from "../../../src/domain/ledger/log";

/** One version of one entry's type, as it stands in logs and files. */
export interface EntryVersion {
  /** The name it has in `tests/fixtures/entries`. */
  readonly name: string;
  readonly version: number;
  readonly entry: TypedEntry<unknown>;
  readonly schema: TypedEntry<unknown>["payload"];
}

/** Every version of every type that logs and files may hold. */
export const entryVersions: readonly EntryVersion[] = ALL_ACTS.flatMap((entry: Act) =>
  entry.versions.map((schema, n) => ({ name: `${entry.type}.v${n + 1}`, version: n + 1, entry, schema })),
);
