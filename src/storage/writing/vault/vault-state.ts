import type { VaultRow } from "../../../domain/keeping/vault";
import type { ErasedBytesRow } from "../../base/database";
import { connect } from "../../base/match-schema";

/**
 * Says how a database's vault stands, or that it has none any more. Whoever has the database open is shut out by that, for its
 * version is raised: nobody goes on reading or writing as things stood before.
 * @param owesForgetting whether the browser's own files still have rows as they were, and are to be laid anew
 */
export async function setVault(name: string, row: VaultRow | undefined, owesForgetting = false): Promise<void> {
  const found = await connect(name);
  if (!found) throw new DOMException("there is no database", "NotFoundError");
  const { version } = found;
  found.close();
  const set = await connect(name, version + 1, (transaction) => {
    const meta = transaction.objectStore("meta");
    if (row) meta.put(row);
    else meta.delete("vault");
    const owed: ErasedBytesRow = { key: "erased-bytes", erasures: 1, rounds: 0 };
    if (owesForgetting) meta.put(owed);
  });
  if (!set) throw new DOMException("another window changed the database", "VersionError");
  set.close();
}
