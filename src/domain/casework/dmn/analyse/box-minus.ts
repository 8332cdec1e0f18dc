import { type Box, boxOfBoth } from "./judged-rows";
import { both, isNothing, minus } from "./region";

/** What of some boxes is not in another one, as boxes that do not overlap; nothing where they would be more than `most`. */
export function boxesMinus(boxes: readonly Box[], taken: Box, most: number): readonly Box[] | undefined {
  const left: Box[] = [];
  for (const box of boxes) {
    if (!boxOfBoth(box, taken)) left.push(box);
    else left.push(...boxMinus(box, taken));
    if (left.length > most) return undefined;
  }
  return left;
}

/** Column by column: what that one leaves, with what both have in the columns before. */
function boxMinus(box: Box, taken: Box): readonly Box[] {
  const parts: Box[] = [];
  for (const [n, region] of box.entries()) {
    const other = taken[n];
    if (!other) continue;
    const rest = minus(region, other);
    if (isNothing(rest)) continue;
    parts.push(box.map((one, at) => (at < n ? both(one, taken[at] ?? one) : at === n ? rest : one)));
  }
  return parts;
}
