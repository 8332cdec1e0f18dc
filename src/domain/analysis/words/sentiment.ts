import { type Language, type Token, fold, guessLanguage, stem, tokens } from "../../ground/language";
import { BLAME, NOT, PRAISE } from "./praise";

/** How often a text praises and blames, by word lists. A hint, never a fact: such lists agree with readers about half the time. */
export interface Sentiment {
  readonly language: Language;
  readonly praise: number;
  readonly blame: number;
  readonly words: number;
}

/** How many words on a negation reaches. */
const REACH = 3;
const LONGEST = 20_000;

interface Lists {
  readonly praise: ReadonlySet<string>;
  readonly blame: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
}

const known = new Map<Language, Lists>();

/** So many stems are remembered by language: reviews say the same words again, and a stemmer takes 10 µs. */
const REMEMBERED = 20_000;
const remembered = new Map<Language, Map<string, string>>();

/** The stem of a word as the lists have it: folded, so that accents left out do no harm. */
export function stemOf(word: string, language: Language): string {
  const stems = remembered.get(language) ?? new Map<string, string>();
  remembered.set(language, stems);
  const before = stems.get(word);
  if (before !== undefined) return before;
  if (stems.size >= REMEMBERED) stems.clear();
  const found = fold(stem(word, language));
  stems.set(word, found);
  return found;
}

const stemmed = (words: string, language: Language): Set<string> =>
  new Set(words.split(" ").map((word) => stemOf(word, language)));

function listsOf(language: Language): Lists {
  const before = known.get(language);
  if (before) return before;
  const lists = {
    praise: stemmed(PRAISE[language], language),
    blame: stemmed(BLAME[language], language),
    not: new Set(NOT[language].split(" ").map(fold)),
  };
  known.set(language, lists);
  return lists;
}

/** How a text praises and blames; a negation turns praise into blame, and makes nothing of blame. Undefined in a language not known here. */
export function sentimentOf(text: string): Sentiment | undefined {
  const short = text.slice(0, LONGEST);
  const language = guessLanguage(short);
  if (language === undefined) return undefined;
  const words = tokens(short);
  return { language, ...countsOf(words, language), words: words.length };
}

/** The same, of words whose language is known. */
export function countsOf(
  words: readonly Token[],
  language: Language,
): { readonly praise: number; readonly blame: number } {
  const lists = listsOf(language);
  let [praise, blame, lastNot] = [0, 0, -Infinity];
  words.forEach(({ word, folded }, at) => {
    const own = stemOf(word, language);
    const isNegated = at - lastNot <= REACH;
    if (lists.praise.has(own)) {
      if (isNegated) blame++;
      else praise++;
    } else if (lists.blame.has(own) && !isNegated) blame++;
    if (lists.not.has(folded)) lastNot = at;
  });
  return { praise, blame };
}
