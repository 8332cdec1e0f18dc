import type { DecimalMark } from "../../table-files";

const SPACES = /[\s\u00a0\u202f'’_]/gu;

const SHAPES: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d{1,3})?$/iu,
  ",": /^(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d*)?(?:e[-+]?\d{1,3})?$/iu,
};

/**
 * A number as people write it: with the decimal mark that is said, thousands set apart by the other mark, by spaces or by
 * apostrophes, a sign before or behind it, or in brackets. Undefined where it is none.
 */
export function readNumber(text: string, decimal: DecimalMark): number | undefined {
  const trimmed = text.trim().replace(/[−–]/gu, "-");
  const isNegative = /^-|-$|^\(.*\)$/u.test(trimmed);
  const bare = trimmed.replace(/^[-+(]|[-+)]$/gu, "").replace(SPACES, "");
  const other = decimal === "." ? "," : ".";
  if (!/\d/u.test(bare) || !SHAPES[decimal].test(bare)) return undefined;
  const value = Number(bare.replaceAll(other, "").replace(decimal, "."));
  if (!Number.isFinite(value)) return undefined;
  return isNegative && value !== 0 ? -value : value;
}
