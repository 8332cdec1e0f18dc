import { pattern } from "../visible/words/pattern";

const [K, M, G] = [1_000, 1_000_000, 1_000_000_000];

/** Words that multiply the number before them: the compact forms of CLDR, and what people write besides. */
const WORDS: readonly (readonly [times: number, words: string])[] = [
  [100, "hundred|hundert|honderd"],
  [
    K,
    String.raw`k|tsd|tausend|thousands?|duizend|mille|mila|tys|tysi[ąę]c\p{L}*|тыс|тысяч\p{L}?|тис|тисяч\p{L}?|хил|хиляди|хиљ|хиљад\p{L}|илј|илјади|tis|tisíc\p{L}?|tisoč|tisuć\p{L}|hilj|tusen|tusind|tuhat|tuhatta|tuh|t[ūu]kst\p{L}*|ezer|mii|mie|bin|mijë|мың|миң|χιλ|χιλιάδες|nghìn|ngàn|rb|ribu|ألفا?|آلاف|الف|هزار|ہزار|אלף|אלפים|พัน|हज़ार|हजार|হাজার`,
  ],
  [10_000, "หมื่น"],
  [100_000, "lakhs?|lacs?|लाख|লাখ|แสน"],
  [
    M,
    String.raw`mio|mln|millions?|millionen|millones|mill[óo]n|milh(?:ões|ão)|mili[oó]n\p{L}*|milijon\p{L}*|miljoen|miljoner|miljoonaa|milj|mill|млн|м[иі]ль?л?[иій]+он\p{L}*|εκ|εκατ|triệu|jt|juta|مليون|ملايين|میلیون|מיליון|ล้าน`,
  ],
  [10_000_000, "crores?|करोड़|কোটি"],
  [G, "mrd|mld|млрд|bn|مليار"],
];

/** What means another number, or none, from language to language; `""`: in those that are not named. */
const BY_LANGUAGE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  m: { ca: K, id: G, "": M },
  mil: { es: K, pt: K, gl: K, ca: K, ro: M, cs: M, sk: M, hr: M, bs: M, sr: M, sl: M },
  miles: { es: K },
  mi: { pt: M },
  mn: { sv: M, tr: M, az: M },
  tn: { sv: K },
  t: { da: K, sv: K },
  b: { en: G, tr: K },
  e: { hu: K },
  n: { vi: K },
  tr: { vi: M },
  w: { zh: 10_000 },
  l: { "en-in": 100_000, hi: 100_000 },
  cr: { "en-in": 10_000_000, hi: 10_000_000 },
};

/** One after the other they multiply each other: 百万. */
const SIGNS = new Map(
  Object.entries({ 百: 100, 백: 100, 千: K, 천: K, 万: 1e4, 萬: 1e4, 만: 1e4, 億: 1e8, 亿: 1e8, 억: 1e8 }),
);

/**
 * As part of a pattern that has `\p{L}` for the letters of `pattern`: any of those words, with the dot of an abbreviation.
 * 1万2千 says more than one number and is none of them.
 */
export const MULTIPLE = [
  `(?:${[...Object.keys(BY_LANGUAGE), ...WORDS.map(([, words]) => words)].join("|")})(?!\\p{L})\\.?`,
  `[${[...SIGNS.keys()].join("")}]+(?!\\s?\\d)`,
].join("|");

const known = WORDS.map(([times, words]) => [times, pattern(`^(?:${words})$`)] as const);

/** How many times the number counts that stands before a word: nothing where the word is none, or not in this language. */
export function timesOf(word: string, language: string | undefined): number | undefined {
  const said = word.toLowerCase().replace(/\.$/u, "");
  const meant = Object.hasOwn(BY_LANGUAGE, said) ? BY_LANGUAGE[said] : undefined;
  if (meant) return meant[language ?? ""] ?? meant[language?.split("-")[0] ?? ""] ?? meant[""];
  if (SIGNS.has(said[0] ?? "")) return Array.from(said).reduce((times, each) => times * (SIGNS.get(each) ?? 1), 1);
  return known.find(([, words]) => words.test(said))?.[0];
}
