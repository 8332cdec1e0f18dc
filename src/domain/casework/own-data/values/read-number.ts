import type { DecimalMark } from "../../table-files";

const SPACES = /[\s\u00a0\u202f'’_]/gu;

/**
 * A number as people write it: with the decimal mark that is said, thousands set apart by the other mark, by spaces or by
 * apostrophes, a sign before or behind it, or in brackets. Undefined where it is none.
 */
export function readNumber(text: string, decimal: DecimalMark): number | undefined {
  const trimmed = text.trim().replace(/[−–]/gu, "-");
  const isNegative = /^-|-$|^\(.*\)$/u.test(trimmed);
  const bare = trimmed.replace(/^[-+(]|[-+)]$/gu, "").replace(SPACES, "");
  const other = decimal === "." ? "," : ".";
  const shape = new RegExp(`^(?:\\d{1,3}(?:\\${other}\\d{3})+|\\d+)?(?:\\${decimal}\\d*)?(?:e[-+]?\\d{1,3})?$`, "iu");
  if (!/\d/u.test(bare) || !shape.test(bare)) return undefined;
  const value = Number(bare.replaceAll(other, "").replace(decimal, "."));
  if (!Number.isFinite(value)) return undefined;
  return isNegative && value !== 0 ? -value : value;
}
