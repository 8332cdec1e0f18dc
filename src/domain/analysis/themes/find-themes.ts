import { fold } from "../../ground/language";
import { groupBy } from "../../ground/grouping";
import type { Caveat, MethodName, Outcome } from "../method";
import { dayOf } from "../reviews";
import { ASPECTS, type Aspect, WISHES, countsOf } from "../words";
import { type Corpus, termsOf } from "./corpus";
import { type Keyness, keynessOf } from "./keyness";
import { type Quote, type ReadText, type Sentence, quoteOf, someQuotes } from "./read-texts";

/** A word, or two in a row, that a subject's reviews have much more often than the source's others. */
export interface Theme extends Keyness {
  /** As most write it. */
  readonly term: string;
  /** In how many of the subject's reviews, and in how many of the others. */
  readonly here: number;
  readonly elsewhere: number;
  /** Which aspect's lists have it; a theme without one is one that nobody counted. */
  readonly aspect?: Aspect;
  readonly quotes: readonly Quote[];
}

/** What reviews say of one aspect, as far as lists of words can tell. */
export interface AspectFound extends Keyness {
  readonly aspect: Aspect;
  readonly here: number;
  readonly elsewhere: number;
  /** In how many reviews the sentences that speak of it praise more than they blame, and the other way round. */
  readonly praised: number;
  readonly blamed: number;
  readonly quotes: readonly Quote[];
}

/** Something that people miss, in their words. */
export interface Wish {
  /** What of the lists was found. */
  readonly cue: string;
  readonly aspect?: Aspect;
  readonly quote: Quote;
}

/** An aspect that is praised much more often of late. */
export interface SuddenPraise extends Keyness {
  readonly aspect: Aspect;
  readonly lately: number;
  readonly ofLately: number;
  readonly before: number;
  readonly ofBefore: number;
  readonly quotes: readonly Quote[];
}

/** By chance once in 10,000 terms (χ² with one degree of freedom). */
const SURE = 15.13;
/** The same for one in 1000, where only the aspects are tested. */
const SURE_OF_FEW = 10.83;
/** By chance this often at `SURE`. */
const CHANCE = 0.0001;
const FEWEST = 3;
const MOST_THEMES = 40;
const MOST_WISHES = 200;
/** Days that are "of late". */
const LATELY = 90;
const FEW = 20;
const VERSION = 1;
/** 2: within each language. */
const KEYNESS_VERSION = 2;

/**
 * What a subject's reviews speak of more than the source's others (keyness). Reviews are held against others in their own language alone: else all
 * the little words of a language that few write in would stand out. See docs/methods.md, Themes.
 */
export function findKeyThemes(corpus: Corpus, subject: string): Outcome<readonly Theme[]> {
  const texts = corpus.bySubject.get(subject) ?? [];
  const byLanguage = [...groupBy(texts, ({ language }) => language)];
  const tested = byLanguage.flatMap(([language, own]) => termsToTest(corpus, language, own));
  const found = tested
    .map((one) => ({ ...one, ...keynessOf({ ...one, ofHere: one.own.length }) }))
    .filter(({ likelihood, ratio }) => likelihood >= SURE && ratio > 0)
    .sort((a, b) => b.likelihood - a.likelihood || (a.term < b.term ? -1 : 1));
  const value = withoutHalves(found)
    .slice(0, MOST_THEMES)
    .flatMap(({ own, term, here, elsewhere, likelihood, ratio }) =>
      themed({ term, here, elsewhere, likelihood, ratio }, own),
    );
  const how = howOf("keyness", corpus, texts, {
    tested: tested.length,
    leastLikelihood: SURE,
    byChance: CHANCE * tested.length,
  });
  return { how: { ...how, version: KEYNESS_VERSION }, value };
}

/** The terms of reviews in one language that may be told from the others in it; none where there are no others. */
function termsToTest(corpus: Corpus, language: ReadText["language"], own: readonly ReadText[]) {
  const { size = 0, having } = corpus.byLanguage.get(language) ?? {};
  const ofElsewhere = size - own.length;
  if (ofElsewhere <= 0) return [];
  const counts = new Map<string, number>();
  for (const text of own) for (const term of termsOf(text).keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .filter(([, here]) => here >= FEWEST)
    .map(([term, here]) => ({ own, term, here, elsewhere: (having?.get(term) ?? here) - here, ofElsewhere }));
}

/** What a subject's reviews say of each aspect, beside the source's others. */
export function findAspects(corpus: Corpus, subject: string): Outcome<readonly AspectFound[]> {
  const texts = corpus.bySubject.get(subject) ?? [];
  const own = tallyOf(texts);
  const value = ASPECTS.flatMap((aspect) => {
    const mentions = own.get(aspect) ?? [];
    if (mentions.length === 0) return [];
    const counts = { here: mentions.length, elsewhere: (corpus.speaking.get(aspect) ?? 0) - mentions.length };
    const keyness = keynessOf({ ...counts, ofHere: texts.length, ofElsewhere: corpus.size - texts.length });
    return [
      {
        aspect,
        ...counts,
        ...keyness,
        praised: mentions.filter(({ balance }) => balance > 0).length,
        blamed: mentions.filter(({ balance }) => balance < 0).length,
        quotes: someQuotes(mentions.map(({ text, sentence }) => quoteOf(text, sentence))),
      },
    ];
  });
  return { how: howOf("aspects", corpus, texts, {}), value };
}

/** What people miss: sentences that begin as wishes do, in seven languages. */
export function findWishes(corpus: Corpus, subject: string): Outcome<readonly Wish[]> {
  const texts = corpus.bySubject.get(subject) ?? [];
  const value = texts.flatMap(wishesIn);
  const how = howOf("unmet-wishes", corpus, texts, { most: MOST_WISHES });
  const caveats: readonly Caveat[] = value.length > MOST_WISHES ? [...how.caveats, "cut-off"] : how.caveats;
  return { how: { ...how, caveats }, value: value.slice(0, MOST_WISHES) };
}

/** Aspects that are praised in clearly more of the last three months' reviews than before. */
export function findSuddenPraise(corpus: Corpus, subject: string, today: string): Outcome<readonly SuddenPraise[]> {
  const texts = corpus.bySubject.get(subject) ?? [];
  const last = dayOf(today) ?? -Infinity;
  const dated = texts.filter(({ review }) => (dayOf(review.date) ?? Infinity) <= last + 1);
  const isLate = ({ review }: ReadText): boolean => (dayOf(review.date) ?? 0) > last - LATELY;
  const ofLately = dated.filter(isLate).length;
  const ofBefore = dated.length - ofLately;
  const value = [...tallyOf(dated)].flatMap(([aspect, mentions]) => {
    const praised = mentions.filter(({ balance }) => balance > 0);
    const late = praised.filter(({ text }) => isLate(text));
    const before = praised.length - late.length;
    const keyness = keynessOf({ here: late.length, ofHere: ofLately, elsewhere: before, ofElsewhere: ofBefore });
    if (late.length < FEWEST || keyness.likelihood < SURE_OF_FEW || keyness.ratio <= 0) return [];
    const quotes = someQuotes(late.map(({ text, sentence }) => quoteOf(text, sentence)));
    return [{ aspect, lately: late.length, ofLately, before, ofBefore, ...keyness, quotes }];
  });
  return { how: howOf("sudden-praise", corpus, texts, { today, days: LATELY, leastLikelihood: SURE_OF_FEW }), value };
}

function howOf(
  method: MethodName,
  { size, given }: Corpus,
  texts: readonly ReadText[],
  parameters: Readonly<Record<string, number | string>>,
): Outcome<never>["how"] {
  return {
    method,
    version: VERSION,
    parameters,
    data: { given, used: size },
    caveats: [
      ...(method === "keyness" ? [] : (["word-list"] as const)),
      ...(given > size * 1.5 ? (["sampled"] as const) : []),
      ...(texts.length < FEW ? (["few"] as const) : []),
      ...(texts.some(({ language }) => language === undefined) ? (["language-unknown"] as const) : []),
    ],
  };
}

/** A pair of words says more than its halves where it stands nearly as often. */
function withoutHalves<Found extends { readonly term: string; readonly here: number }>(
  found: readonly Found[],
): Found[] {
  const pairs = found.filter(({ term }) => term.includes(" "));
  return found.filter(
    ({ term, here }) =>
      term.includes(" ") || !pairs.some((pair) => pair.term.split(" ").includes(term) && pair.here >= 0.8 * here),
  );
}

function themed(
  theme: Keyness & { readonly term: string; readonly here: number; readonly elsewhere: number },
  texts: readonly ReadText[],
): Theme[] {
  const spellings = new Map<string, number>();
  const quotes: Quote[] = [];
  let aspect: Aspect | undefined;
  const length = theme.term.split(" ").length;
  for (const text of texts) {
    const at = termsOf(text).get(theme.term);
    const sentence = at === undefined ? undefined : text.sentences.find(({ from, to }) => at >= from && at < to);
    if (at === undefined || !sentence) continue;
    const own = text.words.slice(at, at + length);
    const spelling = own.map(({ word }) => word).join(" ");
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
    aspect ??= text.aspects.slice(at, at + length).find((one) => one !== undefined);
    quotes.push(quoteOf(text, sentence));
  }
  const [[term] = [theme.term]] = [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return [{ ...theme, term, ...(aspect && { aspect }), quotes: someQuotes(quotes) }];
}

interface Mention {
  readonly text: ReadText;
  readonly sentence: Sentence;
  /** Praise less blame in all the sentences that speak of it. */
  readonly balance: number;
}

/** By aspect the reviews that speak of it. */
function tallyOf(texts: readonly ReadText[]): Map<Aspect, Mention[]> {
  const tally = new Map<Aspect, Mention[]>();
  for (const text of texts) {
    const { language, words, sentences } = text;
    if (language === undefined) continue;
    const own = new Map<Aspect, { readonly sentence: Sentence; balance: number }>();
    for (const sentence of sentences) {
      const aspects = new Set(text.aspects.slice(sentence.from, sentence.to).filter((one) => one !== undefined));
      if (aspects.size === 0) continue;
      const { praise, blame } = countsOf(words.slice(sentence.from, sentence.to), language);
      for (const aspect of aspects) {
        const mention = own.get(aspect) ?? { sentence, balance: 0 };
        mention.balance += praise - blame;
        own.set(aspect, mention);
      }
    }
    for (const [aspect, mention] of own) {
      const those = tally.get(aspect);
      if (those) those.push({ text, ...mention });
      else tally.set(aspect, [{ text, ...mention }]);
    }
  }
  return tally;
}

function wishesIn(text: ReadText): Wish[] {
  const { language, words, sentences } = text;
  if (language === undefined) return [];
  return sentences.flatMap((sentence) => {
    const said = ` ${words
      .slice(sentence.from, sentence.to)
      .map(({ folded }) => folded)
      .join(" ")} `;
    const cue = WISHES[language].find((one) => said.includes(` ${cueOf(one)} `));
    if (cue === undefined) return [];
    const aspect = text.aspects.slice(sentence.from, sentence.to).find((one) => one !== undefined);
    return [{ cue, ...(aspect && { aspect }), quote: quoteOf(text, sentence) }];
  });
}

/** A cue as words of a text are parted: `j'aurais` is two in French, folded. */
const cueOf = (cue: string): string => fold(cue).replaceAll(/(?<=\b(?:[jldnsm]|qu))'/gu, " ");
