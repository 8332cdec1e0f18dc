import type { DecimalMark } from "../../table-files";

const SPACES = /[\s\u00a0\u202f'’_]/gu;

const PLAIN = /^[\d.,]+$/u;

const SHAPES: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d{1,3})?$/iu,
  ",": /^(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d*)?(?:e[-+]?\d{1,3})?$/iu,
};

/**
 * A number as people write it: with the decimal mark that is said, thousands set apart by the other mark, by spaces or by
 * apostrophes, a sign before or behind it, or in brackets. Undefined where it is none.
 */
export function readNumber(text: string, decimal: DecimalMark): number | undefined {
  // A million cells are read: most have neither sign nor space.
  if (PLAIN.test(text)) return fromDigits(text, decimal);
  const trimmed = text.trim().replace(/[−–]/gu, "-");
  const isNegative = /^-|-$|^\(.*\)$/u.test(trimmed);
  const bare = trimmed.replace(/^[-+(]|[-+)]$/gu, "").replace(SPACES, "");
  const value = fromDigits(bare, decimal);
  return value !== undefined && isNegative && value !== 0 ? -value : value;
}

function fromDigits(bare: string, decimal: DecimalMark): number | undefined {
  if (!/\d/u.test(bare) || !SHAPES[decimal].test(bare)) return undefined;
  const value = Number(bare.replaceAll(decimal === "." ? "," : ".", "").replace(decimal, "."));
  return Number.isFinite(value) ? value : undefined;
}
