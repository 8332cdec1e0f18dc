import type { PreparedRecord } from "../reading/prepared";
import { UNFITTED, type Fitting } from "./fitting";

/** As many rows as what is held before counts for. */
const HELD = 40;

/**
 * How often sisters share a telephone in these lists: as often as rows of one list do, which are as many things. A list in
 * which every row has its own number says that an equal one elsewhere is no mere sister's.
 */
export function sisterSharesOf(lists: readonly (readonly PreparedRecord[])[]): Fitting["sisterShare"] {
  let [rows, sharing] = [0, 0];
  for (const list of lists) {
    const numbers = list.flatMap(({ telephones }) => telephones[0]?.national ?? []);
    const counts = new Map<string, number>();
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
    rows += numbers.length;
    sharing += numbers.filter((number) => (counts.get(number) ?? 0) > 1).length;
  }
  const held = UNFITTED.sisterShare("telephone", "equal") ?? 1;
  const equal = Math.min((sharing + HELD * held) / (rows + HELD), 2 * held);
  return (field, level) => {
    const share = UNFITTED.sisterShare(field, level);
    if (field !== "telephone" || share === undefined) return share;
    // Where sisters share no number, they share no switchboard.
    return level === "other" ? 1 - (1 - share) * (equal / held) : share * (equal / held);
  };
}
