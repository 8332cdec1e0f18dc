import { checkFeel } from "../../../domain/casework/dmn";

/** A text of FEEL's that says no more than its own letters. */
const LITERAL = /^"(?:[^"\\]|\\["\\nrt])*"$/u;

/** As FEEL writes a text. */
export const quoted = (text: string): string => JSON.stringify(text);

/** The letters of a text of FEEL's; nothing where it is something else. */
export function unquoted(feel: string): string | undefined {
  const trimmed = feel.trim();
  if (!LITERAL.test(trimmed)) return undefined;
  try {
    return JSON.parse(trimmed) as string;
  } catch {
    return undefined;
  }
}

/** A conclusion as it is typed: words as they are, nothing for none, and an expression of FEEL's behind `=`. */
export function shownConclusion(feel: string, typeRef: string): string {
  const trimmed = feel.trim();
  if (trimmed === "" || trimmed === "null") return "";
  if (typeRef !== "string" && typeRef !== "") return trimmed;
  return unquoted(trimmed) ?? `=${trimmed}`;
}

/** What is stored of it. */
export function storedConclusion(typed: string, typeRef: string): string {
  if (typed.trim() === "" || typed.trim() === "–") return "null";
  if (typeRef !== "string" && typeRef !== "") return typed;
  return typed.startsWith("=") ? typed.slice(1) : quoted(typed);
}

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’_-]*$/u;

/** What is left in a condition's cell when it is left: nothing is any, and a plain word in a column of words gets its quotes. */
export function settledTest(typed: string, typeRef: string, names: readonly string[]): string {
  const trimmed = typed.trim();
  if (trimmed === "") return "-";
  const isWord = typeRef === "string" && PLAIN.test(trimmed) && trimmed !== "null";
  return isWord && checkFeel(trimmed, "tests", names) !== undefined ? quoted(trimmed) : trimmed;
}
