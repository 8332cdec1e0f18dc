// Letters of many scripts, what cannot be seen, what is composed and taken apart: none that a later Unicode adds, so that
// another Node gives the same answers.
const CODE_POINTS = [
  ...range(0x00, 0x5ff),
  ...range(0x600, 0x61b),
  ...range(0x115f, 0x1161),
  ...range(0x17b4, 0x17b5),
  ...range(0x180b, 0x180f),
  ...range(0x1e00, 0x1eff),
  ...range(0x2000, 0x2064),
  ...range(0x2066, 0x206f),
  ...range(0x3000, 0x3004),
  0x3164,
  0xac00,
  ...range(0xfe00, 0xfe0f),
  0xfeff,
  0xffa0,
  ...range(0xfff9, 0xfffd),
  0x1f600,
  0xe0001,
  ...range(0xe0100, 0xe01ef),
];

const CHARACTERS = CODE_POINTS.filter((point) => /\p{Assigned}/u.test(String.fromCodePoint(point))).map((point) =>
  String.fromCodePoint(point),
);

const TEXTS = [
  "",
  " ",
  "a",
  "A title",
  " two  spaces ",
  "a\nb\r\nc\u2028d",
  "\ud800",
  "e\u0301",
  "e\u200b\u0301",
  "\u200dx",
  "👩‍⚕️",
  "4.3",
  "https://care.example/homes/7?x#y",
  "http://user:secret@care.example/",
  "file:///a",
  "javascript:alert(1)",
  "care.example",
  ":has(a)",
  ":has(a):HAS(b)",
  "x".repeat(100_001),
  "-----BEGIN CERTIFICATE-----",
  ...CHARACTERS.map((character) => `a${character}b`),
  ...CHARACTERS,
];
const NUMBERS = [0, 1, -1, 0.5, 1e21, 2 ** 53, NaN, Infinity];
const OTHERS = [undefined, null, true, false, [], ["a"], {}];

/** What a schema's functions are asked, to know them by their answers. */
export const PROBES: readonly unknown[] = [
  ...TEXTS,
  ...NUMBERS,
  ...OTHERS,
  ...TEXTS.map((name) => ({ name })),
  ...range(0, 300).map((count) => Object.fromEntries(range(1, count).map((n) => [`field${n}`, n]))),
];

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}
