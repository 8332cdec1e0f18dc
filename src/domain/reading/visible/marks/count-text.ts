import { anyOf } from "../words";
import type { CountMark } from "./mark";

export type FoundCount = Pick<CountMark, "raw" | "count" | "of">;

const GROUPED = String.raw`\d{1,3}(?:[.,'’\u0020\u00a0\u2009\u202f]\d{3})+(?!\d)`;
const NUMBER = String.raw`(?<![\d.,%])(${GROUPED}|\d{1,9}(?:[.,]\d{1,2})?)(?!\d)`;
const TIMES = String.raw`\s?(k|m|mil|mila|tsd\.?|thousand|duizend|mille)?(?!\p{L})\+?`;
const STAR = anyOf("star");
const BETWEEN = String.raw`[\s\u00a0]*(?!${STAR}\b)(?:(?!${STAR}\b)\p{L}[\p{L}'’-]{0,14}[\s\u00a0]+){0,2}?`;
const END = String.raw`(?!\p{L})`;
const SIGNS: readonly (readonly ["ratings" | "reviews", string])[] = [
  ["ratings", anyOf("ratings")],
  ["reviews", anyOf("reviews")],
];
const NUMBER_FIRST = SIGNS.map(([of, noun]) => [of, new RegExp(`${NUMBER}${TIMES}${BETWEEN}(?:${noun})${END}`, "iu")] as const);
const NOUN_FIRST = SIGNS.map(
  ([of, noun]) => [of, new RegExp(String.raw`(?<!\p{L})(?:${noun})\s*[:(]\s*${NUMBER}${TIMES}\s*\)?`, "iu")] as const,
);
const BARE = new RegExp(String.raw`\(\s*${NUMBER}${TIMES}\s*\)`, "iu");

/** Counts that a short text tells: `1.2k reviews`, `1 234 avis`, `Bewertungen: 2.345`, `(87)`. */
export function countsIn(text: string): FoundCount[] {
  const said = [...NUMBER_FIRST, ...NOUN_FIRST].flatMap(([of, pattern]) => read(pattern.exec(text), of));
  const named = said.filter((one, index) => said.findIndex((other) => other.of === one.of) === index);
  const [first, second] = named;
  // "12 Bewertungen" may be read as either; the same words do not count twice.
  if (first && second && (first.raw.includes(second.raw) || second.raw.includes(first.raw))) return [first];
  return named.length > 0 ? named : read(BARE.exec(text), "either");
}

function read(match: RegExpExecArray | null, of: CountMark["of"]): FoundCount[] {
  const count = match?.[1] === undefined ? undefined : countOf(match[1], match[2]);
  return match === null || count === undefined ? [] : [{ raw: match[0].trim(), count, of }];
}

function countOf(digits: string, suffix: string | undefined): number | undefined {
  const times = timesOf(suffix);
  const grouped = new RegExp(`^(?:${GROUPED})$`, "u").test(digits);
  if (grouped && times === 1) return safe(Number(digits.replace(/\D/gu, "")));
  const value = Number(digits.replace(",", ".")) * times;
  return Number.isInteger(value) || times > 1 ? safe(Math.round(value)) : undefined;
}

function timesOf(suffix: string | undefined): number {
  if (suffix === undefined) return 1;
  return suffix.toLowerCase() === "m" ? 1_000_000 : 1_000;
}

function safe(count: number): number | undefined {
  return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
