import type { ShownColumn } from "./columns/shown-column";
import type { OptionRow } from "./option-row";

/** The ends between which a column's values are drawn. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Room beside the outermost value, as a share of the width. */
const ROOM = 0.15;

/** Of a column with a limit: the values and the limit, so that how far they lie from it is seen. Others are not drawn. */
export function extentOf({ key, limit, measured }: ShownColumn, rows: readonly OptionRow[]): Extent | undefined {
  if (!limit || limit.must.be === "said" || (measured?.unit.as !== "money" && measured?.unit.as !== "distance"))
    return undefined;
  const values = rows.flatMap(({ cells }) => {
    const cell = cells.get(key);
    return cell?.state === "measured" ? [cell.low, cell.high] : [];
  });
  const least = Math.min(limit.must.value, ...values);
  const most = Math.max(limit.must.value, ...values);
  const room = (most - least || 1) * ROOM;
  return { from: least - room, to: most + room };
}
