import { CONTRACTS, COLUMNS, cellsOf } from "./contracts.mjs";
import { windows1252 } from "./windows-1252.mjs";

/** The contract register as the agency's old software gives it out: semicolons, decimal commas, CRLF, windows-1252. */
export function contractRegister() {
  const lines = [COLUMNS, ...CONTRACTS.map(cellsOf)].map((cells) => cells.map(cell).join(";"));
  return windows1252(lines.map((line) => `${line}\r\n`).join(""));
}

/**
 * In quotation marks where it must be (RFC 4180 §2).
 * @param {string | number} value
 */
function cell(value) {
  const text = String(value);
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
