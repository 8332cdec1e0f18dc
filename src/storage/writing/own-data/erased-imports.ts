import type { Header } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { rangeOf } from "../../base/record-range";
import { dropUnnamedFill } from "./fill-rows";

/** The imports of datasets that these entries speak of. */
export async function importsOf(db: Database, headers: readonly Header[]): Promise<string[]> {
  const found: string[] = [];
  for (const header of headers) {
    const versions = db.datasetVersions.where(":id").between(...rangeOf(header), true, true);
    found.push(...(await versions.toArray()).map(({ importId }) => importId));
  }
  return found;
}

/** Takes the rows of imports away that no entry speaks of any more, in the transaction that is open. */
export async function dropUnnamedImports(db: Database, imports: readonly string[]): Promise<void> {
  for (const importId of imports) await dropUnnamedFill(db, importId);
}
