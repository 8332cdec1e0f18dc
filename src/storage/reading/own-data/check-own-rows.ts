import type { Database } from "../../base/database";
import type { TableDifference } from "../tables/check-tables";
import { listDatasets } from "./datasets";
import { ofImport } from "./of-import";

/**
 * Whether the rows of own data are as many as their entries say, and none is there that belongs to no import. What is just
 * being made is no difference.
 */
export const checkOwnRows = (db: Database): Promise<TableDifference[]> =>
  db.transaction("r", db.tables, async () => {
    const found: TableDifference[] = [];
    const said = new Map((await listDatasets(db)).map(({ importId, rows }) => [importId, rows]));
    let known = 0;
    for (const { importId, rows, isWhole } of await db.ownFills.toArray()) {
      const held = await ofImport(db, importId).count();
      known += held;
      const wanted = (isWhole ? said.get(importId) : undefined) ?? rows;
      if (held !== wanted)
        found.push({ table: "ownRows", key: importId, code: held < wanted ? "row-missing" : "row-extra" });
    }
    const all = await db.ownRows.count();
    if (all !== known) found.push({ table: "ownRows", key: "", code: all < known ? "row-missing" : "row-extra" });
    return found;
  });
