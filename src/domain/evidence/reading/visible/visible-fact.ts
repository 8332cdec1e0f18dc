import type { FactDraft } from "../facts/fact-maker";
import type { Literal, ReaderName } from "../items";
import type { Answer } from "../model";

/** The name under which facts from the visible page are cited. */
export const VISIBLE: ReaderName = { syntax: "visible", name: "visible-page", version: "1" };

/**
 * A fact that people see on the page: never the page's own machine-readable statement, so its confidence is below 1. It
 * is about what the page is about. `stated` has the words as seen and the element they stand in.
 */
export interface VisibleFact {
  readonly fact: FactDraft;
  readonly stated: Literal;
  /** For a review: what it is of, where that is not what the page is about. */
  readonly about?: Thing;
  /** For a review: all words that are its own, without answers to it. */
  readonly words?: string;
  /** For a review: what was answered to it. */
  readonly answer?: SeenAnswer;
  /** For an aggregate rating: how surely it is of what the page is about. */
  readonly standing?: Standing;
  /** By how much its counts, and the sum of those of its distribution, may be off, as the page rounds them. */
  readonly off?: { readonly counts: number; readonly spread: number };
}

/** An answer that people see with a review, and the words over it, where it has any. */
export interface SeenAnswer {
  readonly says: Omit<Answer, "provenance">;
  readonly stated: Literal;
  readonly head: string;
}

/** Something that has a name on the page, and an address as the page writes it. */
export interface Thing {
  readonly name: string;
  readonly address?: string;
}

/**
 * `central`: a rating with its count by the page's heading or by the distribution. `vague`: a rating that says too little of
 * whom it is about to be told by itself; only a second place of one that is stated. `spread`: a distribution alone, with no
 * value; only a part of one that is stated.
 */
export type Standing = "central" | "plain" | "vague" | "spread";

/** Words of the page at an element of it. */
export function statedAt(element: Element, text: string): Literal {
  return { kind: "text", text, encoded: false, place: { by: VISIBLE, element } };
}
