import type { Found } from "./find";

type Piece = (signs: readonly string[], found: Found) => string;

/** What stands for each place found: `$1` is a group, `$0` the whole, `\$` and `\\` themselves; undefined where it is none such. */
export function replacementOf(text: string, literal: boolean): Piece | undefined {
  if (literal) return () => text;
  const parts: readonly string[] = text.match(/\\[\\$]|\$\d{1,2}|[^\\$]+|[\\$]/gu) ?? [];
  if (parts.includes("\\") || parts.includes("$")) return undefined;
  return (signs, found) => parts.map((part) => pieceOf(part, signs, found)).join("");
}

function pieceOf(part: string, signs: readonly string[], { start, end, groups }: Found): string {
  if (part.startsWith("\\")) return part.slice(1);
  if (!part.startsWith("$")) return part;
  if (part === "$0") return signs.slice(start, end).join("");
  const number = Number(part.slice(1));
  // `$12` where there is no twelfth group is the first, and a 2.
  if (number > 9 && number >= groups.length)
    return pieceOf(part.slice(0, 2), signs, { start, end, groups }) + part.slice(2);
  const group = groups[number];
  return group ? signs.slice(...group).join("") : "";
}
