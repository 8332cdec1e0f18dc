import { jcs } from "../../ledger/log";
import type { Limit } from "./frame";

/** Two limits that nothing can meet together: at most 3, and at least 5. */
export type Contradiction = readonly [atMost: Limit, atLeast: Limit];

/** The limits that contradict each other, each pair once. */
export function contradictions(limits: readonly Limit[]): readonly Contradiction[] {
  return limits.flatMap((most) =>
    limits.flatMap((least): Contradiction[] => (contradict(most, least) ? [[most, least]] : [])),
  );
}

function contradict(most: Limit, least: Limit): boolean {
  if (most.must.be !== "at-most" || least.must.be !== "at-least") return false;
  if (jcs(most.measure) !== jcs(least.measure) || jcs(most.unit) !== jcs(least.unit)) return false;
  // The best grade has the least rank.
  return most.unit.as === "grades" ? most.must.value > least.must.value : most.must.value < least.must.value;
}
