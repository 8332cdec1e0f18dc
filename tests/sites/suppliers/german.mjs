import { escape, raw } from "../common/markup.mjs";

/** @param {number} value */
export function decimal(value) {
  return value.toLocaleString("de-DE", { minimumFractionDigits: 0, maximumFractionDigits: 1 });
}

/** @type {Readonly<Record<string, string>>} */
const NAMED = {
  ä: "&auml;",
  ö: "&ouml;",
  ü: "&uuml;",
  Ä: "&Auml;",
  Ö: "&Ouml;",
  Ü: "&Uuml;",
  ß: "&szlig;",
  "–": "&#8211;",
  "…": "&#x2026;",
};

/**
 * Text as the forum's old software stored it: every letter outside ASCII as an entity.
 * @param {string} text
 */
export function oldEntities(text) {
  return raw(escape(text).replaceAll(/[äöüÄÖÜß–…]/g, (letter) => NAMED[letter] ?? letter));
}
