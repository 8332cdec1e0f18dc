import type { Literal } from "../items";
import { line, paragraphs } from "./clean";
import { plainOf } from "./markup";

/** What a template of the page would have filled in, had its script run: `{{ review.author }}`, `<%= name %>`, `${name}`. */
const UNFILLED = /\{\{[^{}]{0,200}\}\}|<%[^%]{0,200}%>|\$\{[^{}]{0,200}\}/gu;

/** Without the places that a template has left unfilled, if these are all there is. */
function filled(text: string): string {
  if (!/\{\{|<%|\$\{/u.test(text) || text.length > 1_000) return text;
  return /[\p{L}\p{N}]/u.test(text.replace(UNFILLED, "")) ? text : "";
}

/** The one-line form of a literal, for names, labels and short values. */
export function lineOf(literal: Literal): string {
  return line(textOf(literal));
}

/** A literal with its paragraphs, for the text of a review. */
export function paragraphsOf(literal: Literal): string {
  return paragraphs(textOf(literal));
}

/** As people read it: the words of a link rather than its address. */
export function labelOf(literal: Literal): string {
  return literal.label === undefined ? lineOf(literal) : line(literal.label);
}

function textOf({ encoded, text }: Literal): string {
  const said = filled(text);
  return encoded ? plainOf(said) : said;
}
