import { at } from "../common/random.mjs";
import { AUTHORS, RESIDENTS, TITLES } from "./stock/authors.mjs";
import { STOCKS } from "./stock/stock.mjs";

/** @typedef {import("./stock/stock.mjs").Tone} Tone */

/** What a person who gives so many stars speaks of, and in which tone. */
/** @type {Readonly<Record<number, readonly (readonly Tone[])[]>>} */
const TONES = {
  5: [["good", "good"], ["good", "good", "good"], ["good"], ["good", "good", "good", "good"]],
  4: [
    ["good", "good", "mixed"],
    ["good", "mixed"],
    ["good", "good"],
    ["mixed", "good", "good"],
  ],
  3: [
    ["good", "bad"],
    ["mixed", "mixed"],
    ["good", "mixed", "bad"],
    ["mixed", "good", "mixed"],
  ],
  2: [
    ["bad", "good", "bad"],
    ["mixed", "bad"],
    ["bad", "mixed", "bad"],
    ["good", "bad", "bad"],
  ],
  1: [["bad", "bad"], ["bad", "bad", "bad"], ["bad"], ["bad", "bad", "bad", "bad"]],
};

/**
 * Writes what somebody who gives so many stars might say. The same random numbers give the same words.
 * @param {import("../common/random.mjs").Random} random
 * @param {number} stars 1..5
 * @returns {{ author: string, title: string, text: string, language: import("./stock/stock.mjs").Language }}
 */
export function writeReview(random, stars) {
  const language = random.pick(/** @type {const} */ (["en", "en", "en", "en", "en", "en", "nl", "nl", "de", "fr"]));
  const text = fill(sentences(random, stars, language), random.pick(RESIDENTS));
  const title = language === "en" ? random.pick(TITLES[stars] ?? [""]) : "";
  return { author: random.pick(AUTHORS[language]), title, text, language };
}

/**
 * @param {import("../common/random.mjs").Random} random
 * @param {number} stars
 * @param {import("./stock/stock.mjs").Language} language
 */
function sentences(random, stars, language) {
  const { open, close, ...topics } = STOCKS[language];
  /** @type {Tone} */
  const overall = stars > 3 ? "good" : stars === 3 ? "mixed" : "bad";
  const tones = random.pick(TONES[stars] ?? []);
  const about = random.shuffle(Object.values(topics));
  const middle = tones.map((tone, index) => random.pick(at(about, index)[tone]));
  const first = random.chance(0.55) ? [random.pick(open[overall])] : [];
  const last = random.chance(0.5) ? [random.pick(close[overall])] : [];
  return [...first, ...middle, ...last].join(random.chance(0.08) ? "\n" : " ");
}

/**
 * @param {string} text
 * @param {import("./stock/authors.mjs").Resident} resident
 */
function fill(text, resident) {
  return text.replaceAll(/\{([A-Za-z]+)\}/g, (_, /** @type {string} */ slot) => {
    const key = /** @type {keyof typeof resident} */ (slot.toLowerCase());
    const word = resident[key];
    return slot === key ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
  });
}
