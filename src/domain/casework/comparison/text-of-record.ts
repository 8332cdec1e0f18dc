import { fold } from "../../ground/text";
import { numberOfFact } from "./cells/fact-cell";
import type { Unit } from "./measure";

/**
 * What of a property's text a record needs, so that it can be measured again and says no more: the grade or the number that it was
 * read as, the words that a limit asks for where they are in it; else nothing.
 */
export function textOfRecord(text: string, unit: Unit, words: string): string {
  if (unit.as === "text") return words !== "" && fold(text).includes(fold(words)) ? words : "";
  const read = numberOfFact(text, unit);
  if (!read.ok) return "";
  if (unit.as === "grades") return unit.grades[read.value - 1] ?? "";
  return unit.as === "money" ? `${unit.currency} ${read.value}` : `${read.value}`;
}
