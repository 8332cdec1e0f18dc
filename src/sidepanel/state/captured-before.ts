import { type CaptureChanges, type CapturedFact, changesSince, uncorrected } from "../../domain/evidence/captures";
import type { KeyedFact } from "./keyed-fact";

/** What the official's evidence already holds of a fact on the page. */
export type Standing = { readonly is: "captured" } | { readonly is: "changed"; readonly before: CapturedFact };

/** How facts stand, by key; those never captured are not in it. */
export type Held = ReadonlyMap<string, Standing>;

/**
 * What all earlier captures of a page together hold: of each fact the words of the latest capture that took it.
 * `captures` holds each capture's facts, the latest capture first.
 */
export function heldFacts(captures: readonly (readonly CapturedFact[])[]): CapturedFact[] {
  const held: CapturedFact[] = [];
  for (const facts of captures) held.push(...changesSince(facts, held.map(uncorrected)).gone);
  return held;
}

/** How each fact that was captured before stands now. */
export function standings(facts: readonly KeyedFact[], changes: CaptureChanges): Held {
  const changed = new Map(changes.changed.map(({ now, before }) => [now, before]));
  const uncaptured = new Set(changes.uncaptured);
  const captured = facts.filter(({ fact }) => !uncaptured.has(fact));
  return new Map(captured.map(({ key, fact }) => [key, standingOf(changed.get(fact))]));
}

const standingOf = (before: CapturedFact | undefined): Standing =>
  before ? { is: "changed", before } : { is: "captured" };
