import { knownGrades } from "../../../evidence/reading";
import { fold } from "../../../ground/text";

/** More are words rather than grades. */
const MOST_GRADES = 12;
const LONGEST = 60;

/** Everyday grades beside the scales of known sources, the best first. */
const EVERYDAY: readonly (readonly string[])[] = [
  ["yes", "partly", "no"],
  ["ja", "teilweise", "nein"],
  ["good", "fair", "poor"],
  ["gut", "mittel", "schlecht"],
  ["high", "medium", "low"],
  ["hoch", "mittel", "niedrig"],
  ["A", "B", "C", "D", "E", "F"],
];

/**
 * An order for grades that were seen, the best first, to be put right by hand: that of a known scale, with the steps nobody
 * got, else that of the alphabet. Nothing where they are no grades: fewer than two, too many, or long texts.
 */
export function gradeOrder(texts: readonly string[]): readonly string[] | undefined {
  const seen = new Map(texts.map((text) => [fold(text.trim()), text.trim()] as const));
  seen.delete("");
  const known = knownGrades([...seen.values()]) ?? EVERYDAY.find((scale) => holdsAll(scale, seen));
  if (known && seen.size > 0) return known.map((grade) => seen.get(fold(grade)) ?? grade);
  const isGrades =
    seen.size >= 2 && seen.size <= MOST_GRADES && [...seen.values()].every(({ length }) => length <= LONGEST);
  return isGrades ? [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text) : undefined;
}

const holdsAll = (scale: readonly string[], seen: ReadonlyMap<string, string>): boolean => {
  const steps = new Set(scale.map(fold));
  return [...seen.keys()].every((grade) => steps.has(grade));
};
