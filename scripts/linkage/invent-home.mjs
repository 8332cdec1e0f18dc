import { CHAINS, HALVES, HOUSES, KINDS, STREETS, TOWNS } from "./invented-words.mjs";

/** @typedef {"gb" | "de" | "nl" | "us"} Country */
/** @typedef {import("./seeded.mjs").Draws} Draws */

/** @type {readonly Country[]} */
export const COUNTRIES = ["gb", "de", "nl", "us"];

/**
 * @typedef {object} Home
 * @property {Country} country
 * @property {string} house @property {string} kind @property {string} town @property {string} street
 * @property {string} number @property {string} postalCode @property {string} telephone @property {string} site
 * @property {string} [chain]
 */

/** @type {Readonly<Record<Country, (draws: Draws) => string>>} */
const POSTAL_CODES = {
  gb: (draws) =>
    `${draws.pick(["AB", "LM", "QX", "TZ"])}${1 + draws.whole(19)} ${1 + draws.whole(9)}${draws.pick(["AB", "DE", "GH", "JL", "NP"])}`,
  de: (draws) => draws.digits(5),
  nl: (draws) => `${draws.digits(4)} ${draws.pick(["AB", "CD", "EG", "KL", "XZ"])}`,
  us: (draws) => draws.digits(5),
};
/** Two ways in which each country writes a number; the first digits are those kept for stories where there are such. */
/** @type {Readonly<Record<Country, (draws: Draws) => string>>} */
const TELEPHONES = {
  gb: (draws) => `01632 ${draws.digits(6)}`,
  de: (draws) => `030 23125${draws.digits(3)}`,
  nl: (draws) => `085 0${draws.digits(6)}`,
  us: (draws) => `(${draws.digits(3)}) 555-${draws.digits(4)}`,
};

/**
 * A home as it is: no source has it in this form.
 * @param {Draws} draws @param {Country} country @param {Partial<Home>} known
 * @returns {Home}
 */
export function inventHome(draws, country, known = {}) {
  const house = inventHouse(draws, country);
  const town = draws.pick(TOWNS[country]).replaceAll("-", " ");
  return {
    country,
    house,
    kind: draws.pick(KINDS[country]),
    town,
    street: draws.pick(STREETS[country]),
    number: String(1 + draws.whole(140)) + (draws.chance(0.15) ? draws.pick(["a", "b"]) : ""),
    postalCode: POSTAL_CODES[country](draws),
    telephone: TELEPHONES[country](draws),
    site: `https://www.${plain(known.house ?? house)}-${plain(known.town ?? town)}.example/`,
    ...known,
  };
}

/**
 * A home of a chain: its site is the chain's.
 * @param {Draws} draws @param {Country} country @param {Partial<Home>} known
 */
export function inventChainHome(draws, country, known = {}) {
  const chain = known.chain ?? draws.pick(CHAINS[country]);
  return inventHome(draws, country, { chain, site: `https://${plain(chain)}.example/`, ...known });
}

/** @param {string} text */
export const plain = (text) =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/**
 * A house's name: two in three are of two halves, so that it is rare.
 * @param {Draws} draws @param {Country} country
 */
export function inventHouse(draws, country) {
  const [starts = [], ends = []] = HALVES[country];
  return draws.chance(0.66) ? draws.pick(starts) + draws.pick(ends) : draws.pick(HOUSES[country]);
}
