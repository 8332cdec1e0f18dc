import type { Match } from "../linkage";
import { partOf } from "./node";

/** Of what is less likely than that, nobody is asked. */
const LEAST = 0.3;

/**
 * Whether an official is to be asked of two parts. A source that has two listings means two things by them, and so does a
 * table with two rows: of those only where an identifier leaves no doubt.
 */
export function maySuggest({ a, b, probability, isBeyondDoubt }: Match): boolean {
  return probability >= LEAST && (isBeyondDoubt || placeOf(a) !== placeOf(b));
}

/** The source of a listing, the dataset of a row. */
function placeOf(node: string): string {
  const part = partOf(node);
  if (part?.kind === "row") return part.datasetId;
  return part?.listingKey.split(" ", 1)[0] ?? node;
}
