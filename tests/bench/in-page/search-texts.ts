/** Texts as reviews and pages are: few words often, most seldom, inflected as English or German words are; the same at every run. */

const WORDS = 30_000;
const SYLLABLES = [
  "ka",
  "lo",
  "mi",
  "ren",
  "sta",
  "ber",
  "no",
  "hal",
  "tri",
  "ven",
  "do",
  "gra",
  "wei",
  "ful",
  "cos",
  "um",
];
const KNOWN = [
  "the",
  "and",
  "night",
  "staff",
  "lift",
  "home",
  "care",
  "kind",
  "never",
  "food",
  "und",
  "nicht",
  "Nacht",
  "Haus",
];
/** The small words that a third of every text is made of: by them a text's language is known. */
const SMALL = [
  "the and of to in is was were it that with for not but they she he have had this from at my be very".split(" "),
  "der die und das nicht ist war waren es mit für aber sie er haben hatte dieser von am mein sein sehr zu im".split(
    " ",
  ),
];
const SMALL_SHARE = 0.35;
const ENDINGS = ["", "", "", "s", "s", "ed", "en", "e"];

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function wordAt(n: number): string {
  const known = KNOWN[n];
  if (known) return known;
  let word = "";
  for (let left = n + 7; left > 0; left = Math.floor(left / SYLLABLES.length))
    word += SYLLABLES[left % SYLLABLES.length] ?? "";
  return word;
}

/** A text of about so many characters. */
export function textOf(seed: number, length: number): string {
  const random = randomFrom(seed * 2_654_435_761 + 1);
  let text = "";
  const small = SMALL[seed % SMALL.length] ?? [];
  while (text.length < length) {
    const isSmall = random() < SMALL_SHARE;
    const word = isSmall ? small[Math.floor(random() * small.length)] : anyWord(random);
    text += (text ? " " : "") + (word ?? "");
  }
  return text;
}

/** Zipf's law: the n-th word about 1/n as often as the first. */
function anyWord(random: () => number): string {
  const n = Math.floor(Math.exp(random() * Math.log(WORDS))) - 1;
  return wordAt(n) + (ENDINGS[Math.floor(random() * ENDINGS.length)] ?? "");
}

/** What is typed: one to three words, of the common, the middling and the rare. */
export function queriesOf(count: number): string[][] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      wordAt(Math.floor(Math.exp(random() * Math.log(3_000))) - 1),
    ),
  );
}
