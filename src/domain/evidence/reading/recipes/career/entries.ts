import type { Literal } from "../../items";
import type { Card } from "./cards";
import { type CareerEntry, isPeriod } from "./career-entry";

/** Behind this, networks say what kind of post it is: "Wexholm Water · Full-time". */
const ASIDE = /\s*·.*$/su;

/**
 * What the lines of a card say. Post and employer (or the other way about) stand together, before or after the period; what
 * stands beyond the period is something else, such as a place. Where an employer has several posts within it, it comes first.
 */
export function entriesOf(card: Card, organisationFirst: boolean): CareerEntry[] {
  if (card.inner.length === 0) return [entryOf(card, organisationFirst)];
  const [employer] = card.lines;
  return card.inner.map((inner) => ({ ...entryOf(inner, false), organisation: employer && withoutAside(employer) }));
}

function entryOf({ element, lines }: Card, organisationFirst: boolean): CareerEntry {
  const at = lines.findIndex(({ text }) => isPeriod(text));
  const dates = lines[at];
  const [first, second] = at > 0 ? lines.slice(0, at) : lines.slice(at + 1);
  const [title, organisation] = organisationFirst ? [second, first] : [first, second];
  return { element, title, organisation: organisation && withoutAside(organisation), dates };
}

function withoutAside(literal: Literal): Literal {
  return { ...literal, text: literal.text.replace(ASIDE, "") };
}
