import type { TypedEntry } from "../../../src/domain/ledger/log";
import { types } from "../../../src/storage/base/tables";

/** One version of one entry's type, as it stands in logs and files. */
export interface EntryVersion {
  /** The name it has in `tests/fixtures/entries`. */
  readonly name: string;
  readonly version: number;
  readonly entry: TypedEntry<unknown>;
  readonly schema: TypedEntry<unknown>["payload"];
}

/** Every version of every type that logs and files may hold. */
export const entryVersions: readonly EntryVersion[] = [...types.values()]
  .map((entry) => entry as TypedEntry<unknown>)
  .map((entry) => ({
    name: `${entry.type}.v${entry.version}`,
    version: entry.version,
    entry,
    schema: entry.payload,
  }));
