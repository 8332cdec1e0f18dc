import type { Budget } from "../budget";
import { decodeEntities } from "../text/entities";
import { mendJson } from "./mend-json";

/** What a data block holds. `broken` says, in the block's own words, where something could not be read. */
export interface ParsedBlock {
  readonly values: readonly unknown[];
  readonly broken?: string;
}

/**
 * Parses a JSON block as pages write them. Strict first (RFC 8259); only where that fails is the text mended: wrappers,
 * comments, trailing commas, control characters, several documents in a row, HTML-encoded quotes, brackets that are
 * missing (which is said in `broken`, as something may be lost). Never throws.
 */
export function parseForgiving(text: string, budget: Budget): ParsedBlock {
  const strict = parse(text);
  if (strict.ok) return isBlock(strict.value) ? parseForgiving(strict.value, budget) : { values: [strict.value] };
  if (text.trim() === "") return { values: [] };
  if (!budget.spend("mended", text.length)) return { values: [], broken: excerpt(text) };
  const decoded = /^[^"]*&(?:quot|#34|#x22);/iu.test(text) ? decodeEntities(text) : text;
  const values: unknown[] = [];
  const { documents, isTorn } = mendJson(decoded);
  let broken = isTorn ? excerpt(text) : undefined;
  for (const document of documents) {
    const mended = parse(document);
    if (mended.ok) values.push(mended.value);
    else broken ??= excerpt(document);
  }
  if (values.length === 0) broken ??= excerpt(text);
  return broken === undefined ? { values } : { values, broken };
}

/** A whole block that was put into a string once more. */
const isBlock = (value: unknown): value is string => typeof value === "string" && /^\s*[{[]/u.test(value);

function parse(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false }; // The caller mends, and says so where it cannot.
  }
}

function excerpt(text: string): string {
  return text.trim().slice(0, 120);
}
