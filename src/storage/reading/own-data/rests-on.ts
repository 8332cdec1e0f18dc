import { type JoinRow, rowNode } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";

/** What rests on a dataset: how many of its rows officials have joined with something else. */
export async function restsOnDataset(db: Database, datasetId: string): Promise<{ readonly joinedRows: number }> {
  const begin = rowNode(datasetId, "");
  const joins = await Promise.all([
    db.joins.where("a").startsWith(begin).toArray(),
    db.joins.where("b").startsWith(begin).toArray(),
  ]);
  const rows = new Set(
    joins
      .flat()
      .filter(({ isJoined }) => isJoined)
      .flatMap((join) => rowsIn(join, begin)),
  );
  return { joinedRows: rows.size };
}

const rowsIn = ({ a, b }: JoinRow, begin: string): string[] => [a, b].filter((node) => node.startsWith(begin));
