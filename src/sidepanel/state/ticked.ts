import { type CapturedFact, correctFact } from "../../domain/evidence/captures";
import type { CaseKind } from "../../domain/casework/cases";
import { defaultTicks, isOfPerson, mainOf } from "./default-ticks";
import type { Draft } from "../../platform/kept";
import type { KeyedFact } from "./keyed-fact";
import type { PageState } from "./page-state";

/** The keys of the facts that are ticked now, whether by default or by the official. */
export function tickedKeys({ page, facts, draft, held }: PageState, kind: CaseKind | undefined): ReadonlySet<string> {
  if (!page) return new Set();
  if (!draft.ticked) {
    const main = mainOf(page.reading, draft.main);
    return defaultTicks(facts, main, kind, held, isOfPerson(page.reading, main));
  }
  const ticked = new Set(draft.ticked);
  return new Set(facts.filter(({ key }) => ticked.has(key)).map(({ key }) => key));
}

/** What a fact says with the official's correction, where there is one that still fits. */
export function saysNow({ key, fact, lastRead }: KeyedFact, corrections: Draft["corrections"]): CapturedFact {
  const texts = corrections[key];
  const corrected = texts && correctFact(fact, texts);
  return { ...(corrected?.ok ? corrected.value : fact), ...(lastRead !== undefined && { lastRead }) };
}
