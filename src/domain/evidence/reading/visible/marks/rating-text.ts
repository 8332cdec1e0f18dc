import type { Rating } from "../../model";
import { asTyped, inAscii } from "../../../../ground/digits";
import { anyOf } from "../words";
import { pattern } from "../words/pattern";
import { WEIGHT } from "./mark";
import { isVoteLine } from "./vote-line";

export interface SaidRating {
  readonly rating: Rating;
  readonly weight: number;
}

const STAR = anyOf("star");
const NOUN = anyOf("ratings", "reviews");
const RATED = anyOf("rated");
const NUMBER = String.raw`(?<![\d.,/:-])(\d{1,3}(?:[.,]\d{1,16})?)(?!\d)`;
const STARS = String.raw`(?:[\s\u00a0-]*(?:${STAR}|[★⭐])(?!\p{L}))`;
/** "Rated 4 stars out of five stars". */
const WRITTEN = new Map(
  ["five/fünf/cinq/cinco/cinque/vijf", "ten/zehn/dix/diez/dieci/tien/dez"].flatMap((words, index) =>
    words.split("/").map((word) => [word, index === 0 ? 5 : 10] as const),
  ),
);
const SCALE = String.raw`(4|5|6|7|10|20|100|${[...WRITTEN.keys()].join("|")})(?![\p{L}])(?:[.,]0+)?(?![\d%]|[.,/:-]\d)`;

const SCALED = pattern(
  String.raw`${NUMBER}(${STARS})?\s*(?:(${anyOf("outOf")})|\/|(?:${anyOf("of")}))\s*${SCALE}(${STARS})?(?!\s*\p{L}*\s?(?:${NOUN})(?!\p{L}))`,
);
const LABELLED = pattern(
  String.raw`(?<!\p{L})(?:${RATED})\s*(?:\p{L}{1,5}\s*)?[:=–-]?\s*${NUMBER}(${STARS})?(?=\s*(?:$|[()|;·•★⭐]|[.,](?!\d)))`,
);
const STARRED = pattern(String.raw`${NUMBER}${STARS}`);
const COUNTED = pattern(
  String.raw`${NUMBER}(?:${STARS})?(?:\s*\p{L}[\p{L} ]{0,24})?[\s\u00a0]*[(·•|,–-]?\s*\d[\d.,'’\u00a0\u202f ]{0,10}(?:k|m)?\+?\s*(?:\p{L}+\s+){0,2}?(?:${NOUN})(?!\p{L})`,
);
const SHARE = new RegExp(String.raw`(?<!\d)(\d{1,3}(?:[.,]\d+)?)\s?%`, "u");
const SHARE_WORDS = pattern(String.raw`(?<!\p{L})(?:${anyOf("share")})(?!\p{L})`);
const STAR_WORD = pattern(String.raw`(?<!\p{L})(?:${STAR})(?!\p{L})|[★⭐]`);
const RATED_WORD = pattern(String.raw`(?<!\p{L})(?:${RATED})(?!\p{L})`);
/** What may stand beside a number of stars that is a rating: "4 star rating", "5 star review". */
const RATING_WORDS = pattern(String.raw`(?<!\p{L})(?:${RATED}|rating|review)(?!\p{L})`, "giu");
const COUNT_WORD = pattern(String.raw`\d[\s+]*(?:${NOUN})(?!\p{L})`);
/** "5/5 (2 …)": a count right after it, whatever language its word is of. */
const COUNTED_SCALE = pattern(
  String.raw`\/\s*(?:5|10|100)(?:[.,]0+)?\s*[-–·•]?\s*\(\s*\d[\d.,’'\u00a0\u202f ]*(?:\p{L}+\s*)?\)`,
);
/** "5 from 13 votes": between a whole number and a count only these make the first one a rating. */
const FROM = pattern(
  String.raw`^\D{0,12}([1-5]) (?:from|based on|aus|bei|basé sur|basado en|basato su|op basis van|com base em) \d[\d.,]* (?:${NOUN})(?!\p{L})`,
);
/** Quick sieves for the two, which take milliseconds where they are asked for the first time. */
const WHOLE_FIRST = /[1-5] .+\d/u;
const FRACTION_FIRST = /\d[.,]\d+\D.*\d/su;
const SCHOOL =
  /(?<!\p{L})(?:gesamt|durchschnitts|schul)?note\s*:?\s*([1-6](?:[.,]\d{1,2})?)(?![\d.,/]*\d)(?!\s*(?:von|aus|\/))/iu;

/** Quick sieve: a number, and a sign or word beside it. */
const MAYBE =
  /\d.*[/%★⭐]|\d\s+(?:o|v|aus|s|d|u|em)\D{1,24}\d|[★⭐].*\d|star|ster|toile|estrel|stell|rate|rati|scor|grade|not[ea]|wert|valuta|valora|puntu|calif|punteg|vot|giudi|beoord|waard|cijfer|avali|classif|pontua|avera|overall|durchsch|gesamt|moyen|medi|promed|gemidd|revi|avis|opini|recens|rezens|rese|stem|stimm/iu;

/** Whether a text is worth the patterns of `ratingIn`. */
export const maySpeakOfRating = (text: string): boolean => MAYBE.test(inAscii(text));

const number = (text: string | undefined): number => Number((text ?? "").replace(",", "."));

/**
 * The rating that a short text speaks of. `spoken`: the place itself is known to show ratings, by its names or words, so
 * that forms which may mean something else count too. `german`: school grades (1 best, 6 worst) are meant by `Note 1,3`.
 */
export function ratingIn(text: string, spoken: boolean, german = false): SaidRating | undefined {
  const said = saidIn(inAscii(text), spoken, german);
  return said && { ...said, rating: { ...said.rating, raw: asTyped(text, said.rating.raw) } };
}

function saidIn(text: string, spoken: boolean, german: boolean): SaidRating | undefined {
  const school = german ? schoolGrade(text) : undefined;
  return school ?? scaled(text, spoken) ?? share(text) ?? labelled(text) ?? counted(text) ?? starred(text, spoken);
}

function schoolGrade(text: string): SaidRating | undefined {
  const [raw, written] = SCHOOL.exec(text) ?? [];
  if (raw === undefined) return undefined;
  const value = number(written);
  return {
    rating: { raw, value, best: 1, worst: 6, normalised: Math.round((6 - value) * 200) / 1_000 },
    weight: WEIGHT.text,
  };
}

function scaled(text: string, spoken: boolean): SaidRating | undefined {
  const [raw, written, star, clear, scale, starAfter] = SCALED.exec(text) ?? [];
  const [value, best] = [number(written), WRITTEN.get(scale?.toLowerCase() ?? "") ?? number(scale)];
  if (raw === undefined || value > best || isVoteLine(text)) return undefined;
  const alone = /^\d[.,]\d+\s*\/\s*(?:5|10)$/u.test(text.trim()) || COUNT_WORD.test(text) || COUNTED_SCALE.test(text);
  const sure =
    alone || spoken || clear !== undefined || star !== undefined || starAfter !== undefined || RATED_WORD.test(text);
  return sure ? { rating: { raw: raw.trim(), value, best }, weight: WEIGHT.scaledText } : undefined;
}

function share(text: string): SaidRating | undefined {
  const [raw, written] = text.includes("%") ? (SHARE.exec(text) ?? []) : [];
  const value = number(written);
  if (raw === undefined || value > 100 || text.length > 60 || !SHARE_WORDS.test(text) || STAR_WORD.test(text))
    return undefined;
  return { rating: { raw: text.trim(), value, best: 100, worst: 0 }, weight: WEIGHT.text };
}

function labelled(text: string): SaidRating | undefined {
  const [raw, written] = LABELLED.exec(text) ?? [];
  return raw === undefined ? undefined : unscaled(raw, number(written), 10);
}

/** "4.8 from 32 votes": whole numbers only up to five, as "12 of 40 reviews" is no rating. */
function counted(text: string): SaidRating | undefined {
  const [, whole] = WHOLE_FIRST.test(text) ? (FROM.exec(text) ?? []) : [];
  if (whole !== undefined) return unscaled(whole, Number(whole), 5);
  const [raw, written] = FRACTION_FIRST.test(text) ? (COUNTED.exec(text) ?? []) : [];
  if (raw === undefined || written === undefined) return undefined;
  const apart = /\d\s*(?:\p{L}[\p{L} ]*|[(·•|–-]|\u2605|[★⭐])/u.test(raw);
  return apart && /[.,]\d/u.test(written) ? unscaled(written, number(written), 10) : undefined;
}

function starred(text: string, spoken: boolean): SaidRating | undefined {
  const [raw, written] = STARRED.exec(text) ?? [];
  if (raw === undefined) return undefined;
  const isAlone = !/\p{L}/u.test(text.replace(raw, " ").replace(RATING_WORDS, " "));
  return spoken || isAlone ? unscaled(raw, number(written), 5) : undefined;
}

function unscaled(raw: string, value: number, most: number): SaidRating | undefined {
  return value > most || value <= 0 ? undefined : { rating: { raw: raw.trim(), value }, weight: WEIGHT.text };
}
