/** Names people use in such a place: first names, initials, families, none at all. */
export const AUTHORS = {
  en: [
    "Anja",
    "J. Okonjo",
    "Margriet V.",
    "Tom H.",
    "R. & L. Sterling",
    "Zoë K.",
    "Pádraig O’K.",
    "Noor A.",
    "Hanna B.",
    "S. Petrov",
    "Ewa",
    "D. M.",
    "Ruth",
    "Yusuf T.",
    "Imke de W.",
    "Carlo",
    "A grateful daughter",
    "Grandson, 24",
    "Priya N.",
    "Bert",
    "Mrs. Aaltonen",
    "Joost & Tine",
    "Helen",
    "K. Brandsma",
    "Nephew of a resident",
    "Sofia L.",
  ],
  nl: [
    "Familie Vos",
    "Jacqueline B.",
    "Henk uit Noord",
    "M. de Boer",
    "Tineke",
    "W. van der H.",
    "Sjoerd",
    "Kleindochter Lotte",
    "Gé",
    "Annemieke R.",
  ],
  de: [
    "Familie Köster",
    "Jürgen W.",
    "H. Weiß",
    "Sabine",
    "Tochter einer Bewohnerin",
    "Käthe M.",
    "U. Grünwald",
    "Rolf-Dieter",
  ],
  fr: ["Hélène D.", "François", "Mme Lefèvre", "Une petite-fille", "Benoît C.", "Anaïs"],
};

/** @typedef {{ rel: string, she: string, her: string, hers: string, obj: string }} Resident */

const SHE = { she: "she", her: "her", hers: "hers", obj: "her" };
const HE = { she: "he", her: "his", hers: "his", obj: "him" };

/** @type {readonly Resident[]} */
export const RESIDENTS = [
  { rel: "my mother", ...SHE },
  { rel: "my father", ...HE },
  { rel: "my aunt", ...SHE },
  { rel: "our grandmother", ...SHE },
  { rel: "my husband", ...HE },
  { rel: "my wife", ...SHE },
  { rel: "my brother", ...HE },
  { rel: "our uncle", ...HE },
  { rel: "my old neighbour", ...SHE },
];

/** @type {Readonly<Record<number, readonly string[]>>} */
export const TITLES = {
  5: [
    "A good house",
    "We sleep well again",
    "Thank you!",
    "Warm and honest",
    "Exactly right for us",
    "As good as it gets",
  ],
  4: ["Good, with small things to mend", "Mostly very good", "We are content", "Solid care"],
  3: ["Good days and bad days", "So-so", "Two sides", "Could be much better"],
  2: ["Disappointing", "Too few people", "Not what we were promised", "Ask about the nights"],
  1: ["Please look elsewhere", "Never again", "We took her out", "Not safe", "Shame"],
};
