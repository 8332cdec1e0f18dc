/** A cell that a spreadsheet would take for a formula: by its first sign, also behind spaces. */
const FORMULA = /^\s*[=+\-@\t\r]/u;
const NUMBER = /^\s*[-+]?[\d.,]+\s*$/u;

/**
 * A text as a cell of a file with commas (RFC 4180). What a spreadsheet would reckon or run gets an apostrophe before it,
 * by which it stays text; numbers with a sign are none of that.
 */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;
