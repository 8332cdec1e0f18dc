/**
 * A legal entity identifier (ISO 17442) of eighteen characters that are given: its check digits by the standard's own rule,
 * 98 less the remainder by 97.
 * @param {string} body
 */
export function leiOf(body) {
  const digits = [...`${body}00`].map((letter) => Number.parseInt(letter, 36)).join("");
  return `${body}${String(98n - (BigInt(digits) % 97n)).padStart(2, "0")}`;
}

/**
 * A German VAT number of eight digits that are given (ISO 7064, MOD 11,10).
 * @param {string} body
 */
export function germanVatOf(body) {
  let product = 10;
  for (const digit of body) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return `DE${body}${(11 - product) % 10}`;
}
