/**
 * Whether a fact that was read is the one expected: every value that the expectation names is there, exactly.
 * @param {import("./expected-facts.mjs").ExpectedFact} wanted
 * @param {any} fact
 */
export function matches(wanted, fact) {
  if (wanted.kind !== fact.kind) return false;
  if (wanted.rating && wanted.rating.value !== fact.rating?.value) return false;
  const pairs = [
    [wanted.rating?.best, fact.rating?.best],
    [wanted.ratingCount, fact.ratingCount],
    [wanted.reviewCount, fact.reviewCount],
    [wanted.author, fact.author],
    [wanted.property, fact.property],
    [wanted.value, fact.value],
    [wanted.label, fact.label],
  ];
  return (
    pairs.every(([expected, found]) => expected === undefined || expected === found) &&
    sameDate(wanted.date, fact.date) &&
    startsAlike(wanted.textStart, fact.text)
  );
}

/**
 * @param {string | undefined} wanted as the page writes it, or its day in ISO 8601
 * @param {{ raw: string, iso?: string } | undefined} found
 */
function sameDate(wanted, found) {
  if (wanted === undefined || wanted === found?.raw) return true;
  const [day, month, year] = wanted.split(/[-./]/u);
  return [wanted.slice(0, 10), `${year}-${month}-${day}`].includes(found?.iso?.slice(0, 10) ?? "");
}

/** @param {string} text */
const letters = (text) => text.replace(/[^\p{L}\p{N}]/gu, "");

/**
 * @param {string | undefined} wanted
 * @param {string} [text]
 */
function startsAlike(wanted, text = "") {
  return wanted === undefined || letters(text).startsWith(letters(wanted).slice(0, 60));
}
