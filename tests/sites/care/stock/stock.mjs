/** @typedef {"good" | "mixed" | "bad"} Tone */
/** @typedef {Record<Tone, string[]>} Tones */
/** @typedef {{ open: Tones, close: Tones } & Record<string, Tones>} Stock sentences by topic, and the first and last ones */
/** @typedef {"en" | "nl" | "de" | "fr"} Language */

import { dutch } from "./dutch.mjs";
import { english } from "./english.mjs";
import { french } from "./french.mjs";
import { german } from "./german.mjs";

/** @type {Readonly<Record<Language, Stock>>} */
export const STOCKS = { en: english, nl: dutch, de: german, fr: french };
