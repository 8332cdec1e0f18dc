import type { Item } from "../items";
import type { Identifier } from "../model";

/** A subject while the page is still being read: everything that turned out to speak of one thing. */
export interface SubjectDraft {
  /** Absolute `@id` or `itemid`, where the page gives one. */
  explicitId?: string;
  name?: string;
  url?: string;
  readonly types: string[];
  readonly identifiers: Identifier[];
  /** The items that describe it, in the page's order; none for the page itself. */
  readonly items: Item[];
}

export function draftOf(items: Item[]): SubjectDraft {
  return { types: [], identifiers: [], items };
}
