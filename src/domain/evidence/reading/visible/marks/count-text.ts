import { COUNTED } from "../../counts/counted";
import { MULTIPLE, timesOf } from "../../counts/multiples";
import { asTyped, inAscii } from "../../../../ground/digits";
import { anyOf } from "../words";
import { es } from "../words/es";
import { pattern } from "../words/pattern";
import { pt } from "../words/pt";
import type { CountMark } from "./mark";

export type FoundCount = Pick<CountMark, "raw" | "count" | "of">;

const GROUPED = String.raw`\d{1,3}(?:[.,'’\u0020\u00a0\u2009\u202f]\d{3})+(?!\d)`;
const NUMBER = String.raw`(?<![\d.,%])(${GROUPED}|\d{1,9}(?:[.,]\d{1,2})?)(?!\d)`;
const TIMES = String.raw`\s?(${MULTIPLE})?(?!\p{L})\+?`;
const STAR = anyOf("star");
const BETWEEN = String.raw`[\s\u00a0]*(?!${STAR}\b)(?:(?!${STAR}\b)\p{L}[\p{L}'’-]{0,14}[\s\u00a0]+){0,2}?`;
const END = String.raw`(?!\p{L})`;
const SIGNS: readonly (readonly ["ratings" | "reviews", string])[] = [
  ["ratings", anyOf("ratings")],
  ["reviews", anyOf("reviews")],
];
/** Alone before a number these are counted; "Bewertung: 4" is a rating. */
const PLURALS: readonly (readonly ["ratings" | "reviews", string])[] = [
  [
    "ratings",
    String.raw`ratings|votes|vote count|évaluations|notes|notations|\p{L}*bewertungen|stimmen|valoraciones|calificaciones|votos|valutazioni|voti|\p{L}*beoordelingen|stemmen|stemtelling|waarderingen|avaliações|classificações`,
  ],
  [
    "reviews",
    String.raw`(?:[a-z-]+ )?reviews|avis|témoignages|rezensionen|erfahrungsberichte|meinungen|opiniones|reseñas|recensioni|opinioni|recensies|opiniões|resenhas`,
  ],
];
const MANY = pattern(
  String.raw`(?<!\p{L})(?:${PLURALS.map(([, noun]) => noun).join("|")}|voters|raters|people|scores|votants|reviewers|beoordeeld|\p{L}{3,}s|\p{L}+(?:en|oni|ori|ões))(?!\p{L})`,
);
const NUMBER_FIRST = SIGNS.map(([of, noun]) => [of, pattern(`${NUMBER}${TIMES}${BETWEEN}(?:${noun})${END}`)] as const);
const NOUN_FIRST = PLURALS.map(
  ([of, noun]) => [of, pattern(String.raw`(?<!\p{L})(?:${noun})\s*[:(]?\s*${NUMBER}${TIMES}\s*\)?`)] as const,
);
/** In brackets a number counts, whatever language the word after it is of, if it is one that is known. */
const BARE = pattern(String.raw`\(\s*${NUMBER}${TIMES}(?:\s*${COUNTED})?\.?\s*\)`);
const BY = /out of \d{1,3} by (\d{1,9})(?!\d)/iu;

/** Quick sieve: how the nouns begin, or a bracket. The patterns proper are slow on texts that hold no count. */
const MAYBE =
  /\(|rat[ei]|vot|people|score|revi|testim|opini|note|valu|avis|moign|tic[ah]|bewert|stimm|wertung|rezens|erfahr|meinung|alora|alific|puntu|rese|coment|giudi|recens|beoord|stem|waard|ervar|mening|avali|classif|depoim|out of/i;

/**
 * Counts that a short text tells: `1.2k reviews`, `1 234 avis`, `Bewertungen: 2.345`, `(87)`. The words for thousands and
 * millions are those of the page's `language` (BCP 47) where languages differ.
 */
export function countsIn(text: string, language?: string): FoundCount[] {
  const plain = inAscii(text);
  if (!MAYBE.test(plain)) return [];
  return countsOf(plain, language).map((each) => ({ ...each, raw: asTyped(text, each.raw) }));
}

function countsOf(text: string, language: string | undefined): FoundCount[] {
  const said = [...NUMBER_FIRST, ...NOUN_FIRST].flatMap(([of, pattern]) => read(pattern.exec(text), of, language));
  const named = said.filter((one, index) => said.findIndex((other) => other.of === one.of) === index);
  const [first, second] = named;
  // "12 Bewertungen" may be read as either; the same words do not count twice.
  if (first && second && (first.raw.includes(second.raw) || second.raw.includes(first.raw))) return [first];
  return named.length > 0
    ? named
    : [BARE, BY].flatMap((pattern) => read(pattern.exec(text), "either", language)).slice(0, 1);
}

const SAID = pattern(NUMBER + TIMES, "giu");

/** The first number of a text that may be a count; `off`: by how much it may be, as `1.2k` says hundreds and no more. */
export function countSaid(
  text: string,
  language?: string,
): { readonly count: number; readonly off: number } | undefined {
  for (const [, digits = "", suffix] of inAscii(text).matchAll(SAID)) {
    const times = suffix === undefined ? 1 : timesOf(suffix, spokenIn(text, language));
    if (times === undefined) return undefined;
    const count = countOf(digits, times);
    const decimals = /[.,](\d+)$/u.exec(digits)?.[1]?.length ?? 0;
    if (count !== undefined) return { count, off: times === 1 ? 0 : times / 10 ** decimals / 2 };
  }
  return undefined;
}

function read(match: RegExpExecArray | null, of: CountMark["of"], language: string | undefined): FoundCount[] {
  if (match?.[1] === undefined) return [];
  const times = match[2] === undefined ? 1 : timesOf(match[2], spokenIn(match[0], language));
  const count = times === undefined ? undefined : countOf(match[1], times);
  const isOne = of !== "either" && times === 1 && !MANY.test(match[0]);
  return count === undefined || (isOne && count !== 1) ? [] : [{ raw: match[0].trim(), count, of }];
}

const IBERIAN = pattern(
  String.raw`(?<!\p{L})(?:${[es, pt].map(({ ratings, reviews }) => `${ratings}|${reviews}`).join("|")})(?!\p{L})`,
);

/** "1,2 mil opiniones" is Spanish, whatever the page around it is. */
const spokenIn = (text: string, language: string | undefined): string | undefined =>
  IBERIAN.test(text) ? "es" : language;

function countOf(digits: string, times: number): number | undefined {
  const grouped = new RegExp(`^(?:${GROUPED})$`, "u").test(digits);
  if (grouped && times === 1) return safe(Number(digits.replace(/\D/gu, "")));
  const value = Number(digits.replace(",", ".")) * times;
  return Number.isInteger(value) || times > 1 ? safe(Math.round(value)) : undefined;
}

function safe(count: number): number | undefined {
  return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
