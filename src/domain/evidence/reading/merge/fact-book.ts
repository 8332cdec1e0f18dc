import type { Context } from "../context";
import type { FactDraft } from "../facts/fact-maker";
import { LIMITS } from "../limits";
import type { Provenance } from "../model";
import type { SubjectDraft } from "../subjects/subject-draft";
import { keysOf } from "./fact-keys";
import { fillIn } from "./fill-in";
import { isSameFact } from "./same-fact";

/** A fact with its subject and every place that states it. */
export interface ToldFact {
  readonly subject: SubjectDraft;
  readonly fact: FactDraft;
  readonly provenance: Provenance[];
}

/** The facts of one page: what is stated twice is one fact with two provenances. */
export interface FactBook {
  /** Takes a fact and gives it as it is told; where it stands is asked for only if there is room to keep it. */
  add(subject: SubjectDraft, fact: FactDraft, cite: () => Provenance): ToldFact | undefined;
  all(): readonly ToldFact[];
}

/** Facts of one key that are compared; keys are fine enough that real pages have one or two. */
const MOST_ALIKE = 16;

export function openFacts(context: Context): FactBook {
  const told: ToldFact[] = [];
  const shelves = new Map<SubjectDraft, Map<string, ToldFact[]>>();
  const keep = (kept: ToldFact, shelf: Map<string, ToldFact[]>, keys: readonly string[]): void => {
    told.push(kept);
    for (const key of keys) {
      const alike = shelf.get(key);
      if (!alike) shelf.set(key, [kept]);
      else if (alike.length < MOST_ALIKE) alike.push(kept);
    }
  };
  return {
    add(subject, fact, cite) {
      const shelf = shelves.get(subject) ?? new Map<string, ToldFact[]>();
      shelves.set(subject, shelf);
      const { lookIn, keepIn } = keysOf(fact);
      const same = lookIn.flatMap((key) => shelf.get(key) ?? []).find((other) => isSameFact(other.fact, fact));
      if (same) again(same, fact, cite);
      if (same) return same;
      if (told.length >= LIMITS.facts) {
        context.warn("budget-facts");
        return undefined;
      }
      const kept = { subject, fact, provenance: [cite()] };
      keep(kept, shelf, keepIn);
      return kept;
    },
    all: () => told,
  };
}

function again(known: ToldFact, fact: FactDraft, cite: () => Provenance): void {
  if (known.provenance.length < LIMITS.provenance) known.provenance.push(cite());
  fillIn(known.fact, fact);
}
