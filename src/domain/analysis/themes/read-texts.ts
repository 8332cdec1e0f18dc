import { type Language, type Token, fold, guessLanguage, tokens } from "../../ground/language";
import type { Review } from "../reviews";
import { ASPECTS, ASPECT_WORDS, type Aspect, stemOf } from "../words";

/** So much of a text is read (UTF-16 units). */
const LONGEST = 10_000;

/** A review's text, read. */
export interface ReadText {
  readonly review: Review;
  readonly text: string;
  readonly language: Language | undefined;
  readonly words: readonly Token[];
  /** By word its stem, folded; the folded word where the language is not known. */
  readonly stems: readonly string[];
  /** By word the aspect that it speaks of, if it speaks of one. */
  readonly aspects: readonly (Aspect | undefined)[];
  readonly sentences: readonly Sentence[];
}

/** A sentence: where it stands in the text, and which of its words. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** What is cited beside a theme: where it stands in the review's text (UTF-16 units). */
export interface Quote {
  readonly review: string;
  readonly author?: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A sentence ends at a full stop, at signs like it, and at a new line. */
const END = /[.!?…]+(?=\s|$)|[。！？]|\n+/gu;

/** Read a review's text; undefined where it has no words. */
export function readText(review: Review): ReadText | undefined {
  const text = review.text?.slice(0, LONGEST) ?? "";
  const words = tokens(text);
  if (words.length === 0) return undefined;
  const language = guessLanguage(text);
  const stems = words.map(({ word, folded }) => (language === undefined ? folded : stemOf(word, language)));
  const aspects = words.map(({ folded }, at) => language && aspectOf(folded, stems[at] ?? "", language));
  return { review, text, language, words, stems, aspects, sentences: sentencesOf(text, words) };
}

function sentencesOf(text: string, words: readonly Token[]): Sentence[] {
  const ends = [...text.matchAll(END)].map(({ index, 0: sign }) => index + sign.length);
  const found: Sentence[] = [];
  let [start, from] = [0, 0];
  for (const end of [...ends, text.length]) {
    let to = from;
    while (to < words.length && (words[to]?.start ?? 0) < end) to++;
    if (to > from) found.push({ start, end, from, to });
    [start, from] = [end, to];
  }
  return found;
}

export function quoteOf({ review, text }: ReadText, { start, end }: Sentence): Quote {
  const raw = text.slice(start, end);
  const [before, after] = [raw.length - raw.trimStart().length, raw.length - raw.trimEnd().length];
  return {
    review: review.id,
    ...(review.author !== undefined && { author: review.author }),
    start: start + before,
    end: end - after,
    text: raw.trim(),
  };
}

/** So many quotes stand beside a theme, each by somebody else. */
const QUOTES = 3;

/** The first quotes of as many voices. */
export function someQuotes(quotes: Iterable<Quote>): Quote[] {
  const voices = new Map<string, Quote>();
  for (const quote of quotes) {
    const voice = quote.author === undefined ? `id ${quote.review}` : `by ${fold(quote.author)}`;
    if (!voices.has(voice)) voices.set(voice, quote);
    if (voices.size === QUOTES) break;
  }
  return [...voices.values()];
}

const known = new Map<Language, ReadonlyMap<string, Aspect>>();

/** The aspect of a word: as the lists have it, else by its stem, which stands for the first word of the lists that has it. */
function aspectOf(folded: string, stem: string, language: Language): Aspect | undefined {
  let aspects = known.get(language);
  if (!aspects) {
    const listed = ASPECTS.flatMap((aspect) =>
      ASPECT_WORDS[language][aspect].split(" ").map((word) => [word, aspect] as const),
    );
    // Of two with the same key the latter holds.
    aspects = new Map([
      ...listed.toReversed().map(([word, aspect]) => [`* ${stemOf(word, language)}`, aspect] as const),
      ...listed.toReversed().map(([word, aspect]) => [fold(word), aspect] as const),
    ]);
    known.set(language, aspects);
  }
  return aspects.get(folded) ?? aspects.get(`* ${stem}`);
}
