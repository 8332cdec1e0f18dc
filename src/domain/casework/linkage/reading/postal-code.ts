/** How postal codes look, the most telling first, in capitals; each with the countries that write so. */
export const POSTAL_CODES: readonly RegExp[] = [
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/u, // GB
  /\b[ACDEFHKNPRTVWXY]\d[\dW]\s?[\dA-Z]{4}\b/u, // IE
  /\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/u, // CA
  /\b\d{4}\s?(?!(?:SA|SD|SS)\b)[A-Z]{2}\b/u, // NL
  /\b\d{2}-\d{3}\b/u, // PL
  /\b\d{4}-\d{3}\b/u, // PT
  /\b\d{5}-\d{4}\b/u, // US, with its last four
  /\b(?:[A-Z]{1,2}-?)?\d{5,6}\b/u, // DE, FR, IT, ES, US, RU …
  /\b\d{3}\s\d{2}\b/u, // SE, CZ, SK, GR
  /\b(?:[A-Z]{1,2}-)?\d{4}\b/u, // AT, BE, CH, DK, NO, LU
];

/** A postal code as it is compared: capitals and digits; a country's letter before it and an American one's last four go. */
export function postalCodeOf(text: string | undefined): string {
  const code = (text ?? "").slice(0, 20).toUpperCase().trim();
  if (/^\d{5}-\d{4}$/u.test(code)) return code.slice(0, 5);
  return code.replace(/^[A-Z]{1,2}-(?=\d{4,5}$)/u, "").replace(/[^\p{L}\p{N}]/gu, "");
}
