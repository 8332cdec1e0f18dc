import { type CaptureNow, identityOf, saidOf, uncorrected } from "../../domain/evidence/captures";
import type { Fact } from "../../domain/evidence/reading";
import { groupBy } from "../../domain/ground/grouping";
import { jcs, wellFormed } from "../../domain/ledger/log";
import type { KeyedFact } from "./keyed-fact";

/** A fact of a capture. */
export interface Place {
  readonly captureId: string;
  /** Its number in the capture. */
  readonly fact: number;
}

/** Where captures hold each fact of a page, by its key, in the order of the captures; what was set aside is held no more. */
export function factPlaces(
  facts: readonly KeyedFact[],
  captures: readonly CaptureNow[],
): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const capture of captures)
    for (const [key, fact] of numbersIn(facts, capture))
      places.set(key, [...(places.get(key) ?? []), { captureId: capture.captureId, fact }]);
  return places;
}

/** The numbers of the facts in one capture, by key: of facts that go by one name, those that say the same go together first. */
function numbersIn(facts: readonly KeyedFact[], { facts: captured }: CaptureNow): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let left = captured.flatMap((fact, n) =>
    fact.later?.setAside ? [] : [{ says: uncorrected({ ...(fact.later?.captured ?? fact), provenance: [] }), n }],
  );
  for (const alike of [contentOf, identityOf]) {
    const waiting = groupBy(left, ({ says }) => alike(says));
    for (const { key, fact } of facts) {
      const found = numbers.has(key) ? undefined : waiting.get(alike(fact))?.shift();
      if (found) numbers.set(key, found.n);
    }
    const taken = new Set(numbers.values());
    left = left.filter(({ n }) => !taken.has(n));
  }
  return numbers;
}

const contentOf = (fact: Fact): string => jcs(wellFormed([identityOf(fact), saidOf(fact)]));
