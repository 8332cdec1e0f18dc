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
 * comments, trailing commas, control characters, several documents in a row, HTML-encoded quotes. Never throws.
 */
export function parseForgiving(text: string, budget: Budget): ParsedBlock {
  const strict = parse(text);
  if (strict.ok) return { values: [strict.value] };
  if (text.trim() === "") return { values: [] };
  if (!budget.spend("mended", text.length)) return { values: [], broken: excerpt(text) };
  const decoded = /^[^"]*&(?:quot|#34|#x22);/iu.test(text) ? decodeEntities(text) : text;
  const values: unknown[] = [];
  let broken: string | undefined;
  for (const document of mendJson(decoded)) {
    const mended = parse(document);
    if (mended.ok) values.push(mended.value);
    else broken ??= excerpt(document);
  }
  if (values.length === 0) broken ??= excerpt(text);
  return broken === undefined ? { values } : { values, broken };
}

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
