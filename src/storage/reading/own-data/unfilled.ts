import type { Database } from "../../base/database";
import { isRebuilding } from "../rebuild-state";
import { type Dataset, listDatasets } from "./datasets";

/** The datasets that count and whose rows, or the tree over their cells, are not all there: they are to be made from their files. */
export async function unfilledDatasets(db: Database): Promise<Dataset[]> {
  if (await isRebuilding(db)) return [];
  return (await listDatasets(db)).filter(({ isFilled, isGrown, withdrawn }) => !(isFilled && isGrown) && !withdrawn);
}
