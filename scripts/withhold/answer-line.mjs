/**
 * @typedef {import("../../src/domain/evidence/withhold").WithheldKind} Kind
 * @typedef {import("../../src/domain/evidence/withhold").WithheldSpan} Span
 * @typedef {{ kinds: Kind[], spans: Span[] }} Answer
 */

/**
 * What is withheld of a line, or why the line cannot be read.
 * @param {import("./load-withhold.mjs").Withhold} withhold
 * @param {string} line JSON
 * @returns {Answer | Answer & { error: string }}
 */
export function answerLine(withhold, line) {
  /** @type {unknown} */
  let record;
  try {
    record = JSON.parse(line);
  } catch {
    return unread("it is no JSON.");
  }
  if (typeof record !== "object" || record === null) return unread("it is no object.");
  if ("text" in record) return ofText(withhold, record.text, "language" in record ? record.language : undefined);
  if ("property" in record) return ofProperty(withhold, record.property, "value" in record ? record.value : "");
  return unread("it has neither “text” nor “property”.");
}

/**
 * @param {import("./load-withhold.mjs").Withhold} withhold
 * @param {unknown} text
 * @param {unknown} language
 */
function ofText({ withheldInText, WITHHELD_KINDS }, text, language) {
  if (typeof text !== "string") return unread("its “text” is no text.");
  if (language !== undefined && language !== null && typeof language !== "string")
    return unread("its “language” is no text.");
  const spans = withheldInText(text, language ?? undefined);
  return { kinds: WITHHELD_KINDS.filter((kind) => spans.some(([, , one]) => one === kind)), spans };
}

/**
 * A value that is no text is looked at as the JSON that it is.
 * @param {import("./load-withhold.mjs").Withhold} withhold
 * @param {unknown} property
 * @param {unknown} value
 */
function ofProperty({ withheldInProperty, withheldInText }, property, value) {
  if (typeof property !== "string") return unread("its “property” is no text.");
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const kinds = withheldInProperty({ property, value: text });
  const spans = withheldInText(text);
  return { kinds, spans: spans.length > 0 || kinds.length === 0 ? spans : allOf(text, kinds) };
}

/**
 * Where the name decides, all of the value is withheld.
 * @param {string} text
 * @param {readonly Kind[]} kinds
 * @returns {Span[]}
 */
const allOf = (text, [kind]) => (kind === undefined || text === "" ? [] : [[0, text.length, kind]]);

/** @param {string} error */
const unread = (error) => ({ kinds: [], spans: [], error });
