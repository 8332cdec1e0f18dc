import type { Literal } from "../items";
import { line, paragraphs } from "./clean";
import { plainOf } from "./markup";

/** The one-line form of a literal, for names, labels and short values. */
export function lineOf(literal: Literal): string {
  return line(literal.encoded ? plainOf(literal.text) : literal.text);
}

/** A literal with its paragraphs, for the text of a review. */
export function paragraphsOf(literal: Literal): string {
  return paragraphs(literal.encoded ? plainOf(literal.text) : literal.text);
}

/** As people read it: the words of a link rather than its address. */
export function labelOf(literal: Literal): string {
  return literal.label === undefined ? lineOf(literal) : line(literal.label);
}
