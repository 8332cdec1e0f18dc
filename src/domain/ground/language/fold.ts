const ASCII = /^[\0-\x7f]*$/u;

/** What may stand in a word unseen: where it can be broken or joined. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Every sign that people type for an apostrophe. */
const APOSTROPHE = /[’‘ʼ＇]/gu;

/**
 * Accents, and the points of Arabic and Hebrew: marks that belong to no script, or are left out by most who write it. Those
 * of kana and of the scripts of India are letters' other halves, and stay.
 */
const ACCENT = /[[\p{M}&&[\p{sc=Inherited}\p{sc=Hebrew}]]--[\u3099\u309a]]/gv;

/** Letters of their own that people without their keys write otherwise: Unicode takes none of them apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ł: "l",
  ŧ: "t",
  ŋ: "n",
  ı: "i",
  ς: "σ",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");

/**
 * A word in lower case with its accents, in NFKC (Unicode Annex 15), `'` for every apostrophe: as stemmers want it. The same in
 * every browser, whatever its language.
 */
export const lowered = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text.replace(UNSEEN, "").normalize("NFKC").replace(APOSTROPHE, "'").toLowerCase().normalize("NFC");

/**
 * A text as it is looked for: in lower case, without accents, compatible characters (ligatures, full width) as their plain
 * ones (NFKC), ß as ss, both sigmas and both Turkish i as one. To fold twice changes nothing more. Its offsets are not those of the
 * text.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize("NFKD").replace(UNSEEN, "").replace(ACCENT, "").replace(APOSTROPHE, "'");
  return bare
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFKC");
}
