import type { Header } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { onlyCitedBy } from "../../reading/erasure/only-cited-by";
import { pageKeysOf } from "../../reading/page-keys";
import { heldBy } from "../../reading/protection/held-by";
import { erasuresToApply } from "../../reading/team/erasures-to-apply";
import { giveUpBackup } from "../backup/unfinished";
import { erasePayloads } from "../erasure/erase-payloads";
import { oweForgetting } from "../erasure/forget-bytes";
import { writing } from "../write";

/** What colleagues erased of their own and was erased here too; and how many of those wait, since a case must be kept here. */
export interface ErasuresApplied {
  readonly entries: number;
  readonly artifacts: number;
  readonly held: number;
  readonly pageKeys: ReadonlySet<string>;
}

/** Erases here what other origins say they erased of their own: whoever was cut off goes on, since it is read from the log. */
export const applyErasures = (db: Database): Promise<ErasuresApplied> =>
  writing(db, async () => {
    const free: Header[] = [];
    let held = 0;
    for (const header of await erasuresToApply(db)) {
      if ((await heldBy(db, [header])) === undefined) free.push(header);
      else held += 1;
    }
    if (free.length === 0) return { entries: 0, artifacts: 0, held, pageKeys: new Set() };
    const [artifacts, pageKeys] = [await onlyCitedBy(db, free), await pageKeysOf(db, free)];
    await erasePayloads(db, free);
    await giveUpBackup(db);
    await oweForgetting(db);
    return { entries: free.length, artifacts: artifacts.length, held, pageKeys };
  });
