import { LANGUAGES, type Language, fold, stem } from "../../../ground/language";
import { areApart } from "./plurals-apart";

/** A word or words as they are compared: folded, with nothing between words but a blank. */
export const folded = (text: string): string =>
  fold(text.slice(0, 500))
    .replace(/['’]s?\b/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The same without blanks, as photo streams write tags. */
export const squeezed = (form: string): string => form.replaceAll(" ", "");

/** A label without what tells it from its namesakes: “bass” of “bass (fish)”. Undefined where there is nothing of the kind. */
export function unqualified(text: string): string | undefined {
  const bare = text.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, "");
  return bare !== text && bare.trim() !== "" ? bare : undefined;
}

/** The language of a tag or label whose words are known here; undefined for others. */
export const known = (language: string): Language | undefined => {
  const base = language.split("-")[0];
  return LANGUAGES.find((one) => one === base);
};

/** What stems are remembered at most, so that the memory does not grow with the file. */
const REMEMBERED = 200_000;

/** Folded words by their stems; words that come again are not stemmed again. */
export function stemmer(): (form: string, language: Language) => string {
  const held = new Map<string, string>();
  const stemOf = (word: string, language: Language): string => {
    const key = `${language} ${word}`;
    const there = held.get(key);
    if (there !== undefined) return there;
    const made = stem(word, language);
    if (held.size < REMEMBERED) held.set(key, made);
    return made;
  };
  return (form, language) =>
    form.includes(" ")
      ? form
          .split(" ")
          .map((word) => stemOf(word, language))
          .join(" ")
      : stemOf(form, language);
}

/** Endings that a word of a language takes in the plural, in a case or with an article: pairs of what stands on either side. */
const ENDINGS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ["", "s"],
    ["s", "ses"],
    ["x", "xes"],
    ["z", "zes"],
    ["ch", "ches"],
    ["sh", "shes"],
    ["o", "oes"],
    ["y", "ies"],
    ["f", "ves"],
    ["fe", "ves"],
    ["man", "men"],
    ["", "ren"],
  ],
  de: [
    ["", "e"],
    ["", "n"],
    ["", "en"],
    ["", "er"],
    ["", "ern"],
    ["", "s"],
    ["", "es"],
    ["", "nen"],
    ["e", "en"],
    ["um", "en"],
  ],
  nl: [
    ["", "s"],
    ["", "en"],
    ["", "n"],
    ["", "eren"],
  ],
  fr: [
    ["", "s"],
    ["", "x"],
    ["al", "aux"],
    ["ail", "aux"],
  ],
  es: [
    ["", "s"],
    ["", "es"],
    ["z", "ces"],
  ],
  it: [
    ["o", "i"],
    ["a", "e"],
    ["e", "i"],
    ["co", "chi"],
    ["ca", "che"],
    ["ga", "ghe"],
  ],
  pt: [
    ["", "s"],
    ["", "es"],
    ["m", "ns"],
    ["ao", "oes"],
    ["al", "ais"],
    ["el", "eis"],
  ],
};

/** Whether two folded forms differ in the number or case of their words alone, each word for itself; words of three letters never do. */
export function isInflected(one: string, other: string, language: Language): boolean {
  const [a, b] = [one.split(" "), other.split(" ")];
  if (a.length !== b.length) return false;
  return a.every((word, n) => word === b[n] || isWordInflected(word, b[n] ?? "", language));
}

function isWordInflected(one: string, other: string, language: Language): boolean {
  const pairs = ENDINGS[language];
  const isPair = (x: string, y: string): boolean =>
    pairs.some(
      ([short, long]) =>
        x.endsWith(short) &&
        y.endsWith(long) &&
        isSameStart(x.slice(0, x.length - short.length), y.slice(0, y.length - long.length)),
    );
  return (
    Math.min(one.length, other.length) > 2 &&
    !areApart(one, other, language) &&
    (isPair(one, other) || isPair(other, one) || isDoubled(one, other, language))
  );
}

/** In Dutch a consonant is doubled and a vowel halved: pot, potten; boot, boten. */
function isDoubled(one: string, other: string, language: Language): boolean {
  if (language !== "nl") return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const last = short.at(-1) ?? "";
  return long === `${short}${last}en` || long === `${short.replace(/([aeou])\1(.)$/u, "$1$2")}en`;
}

/** The same beginning of two letters or more. Vowels that a German plural changes are folded to one already. */
const isSameStart = (one: string, other: string): boolean => one.length >= 2 && one === other;

/** How many letters were left out, put in, changed or swapped between two words; `most + 1` where it is more than `most`. */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let a = 1; a <= one.length; a++) {
    const next = [a];
    for (let b = 1; b <= other.length; b++) {
      const isSame = one[a - 1] === other[b - 1];
      let cost = Math.min((row[b] ?? 0) + 1, (next[b - 1] ?? 0) + 1, (row[b - 1] ?? 0) + (isSame ? 0 : 1));
      if (a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1])
        cost = Math.min(cost, (before[b - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[other.length] ?? most + 1;
}
