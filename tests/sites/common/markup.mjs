/** Text that may go into a page as it stands. Everything else is escaped on its way in. */
export class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** @typedef {string | number | Markup | false | null | undefined} Piece */

/**
 * A template tag that escapes what is put in. It is not called `html` on purpose: Prettier would tidy the templates, and
 * their untidiness (unclosed and upper-case tags, unquoted attributes) is what the sample pages are for.
 * @param {TemplateStringsArray} strings
 * @param {...(Piece | Piece[])} values
 */
export function markup(strings, ...values) {
  const parts = strings.map((string, at) => string + (at < values.length ? toText(values[at]) : ""));
  return new Markup(parts.join(""));
}

/** @param {string} text */
export function raw(text) {
  return new Markup(text);
}

/** @param {string} text */
export function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/**
 * A JSON-LD block. `<` is written as an escape, so that no value can end the script element.
 * @param {unknown} data
 * @param {number} [indent]
 */
export function jsonLd(data, indent) {
  const json = JSON.stringify(data, null, indent).replaceAll("<", "\\u003c");
  return raw(`<script type="application/ld+json">${json}</script>`);
}

/**
 * @param {Piece | Piece[]} value
 * @returns {string}
 */
function toText(value) {
  if (Array.isArray(value)) return value.map(toText).join("");
  if (value === false || value === null || value === undefined) return "";
  return value instanceof Markup ? value.text : escape(String(value));
}
