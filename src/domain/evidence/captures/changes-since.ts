import { groupBy } from "../../ground/grouping";
import { jcs, wellFormed } from "../../ledger/log";
import type { Fact } from "../reading";
import type { CapturedFact } from "./captured-fact";
import { identityOf } from "./fact-identity";
import { uncorrected } from "./original";
import { saidOf } from "./said-of";
import { isOfQuotation } from "./quotation";

export interface CaptureChanges {
  /** Facts that were captured and now say something else. */
  readonly changed: readonly { readonly before: CapturedFact; readonly now: Fact }[];
  /** Captured facts that the page no longer states. */
  readonly gone: readonly CapturedFact[];
  /** Facts on the page now that were not captured then: new ones, and ones that were left unticked. */
  readonly uncaptured: readonly Fact[];
}

/** What differs between an earlier capture of a page and what the page says now. Corrections do not count as change. */
export function changesSince(before: readonly CapturedFact[], now: readonly Fact[]): CaptureChanges {
  const standing = groupBy(surplus(now, before), identityOf);
  const changed: { before: CapturedFact; now: Fact }[] = [];
  const gone: CapturedFact[] = [];
  for (const fact of surplus(before, now)) {
    const match = standing.get(identityOf(fact))?.shift();
    if (match) changed.push({ before: fact, now: match });
    // What a person marked on the page is no statement that a reading could miss.
    else if (!(fact.kind === "profile" && isOfQuotation(fact.property))) gone.push(fact);
  }
  return { changed, gone, uncaptured: [...standing.values()].flat() };
}

/** The facts without those that the others say too, each as often as they say it. */
function surplus<F extends CapturedFact>(facts: readonly F[], others: readonly CapturedFact[]): F[] {
  const said = new Map<string, number>();
  for (const key of others.map(content)) said.set(key, (said.get(key) ?? 0) + 1);
  return facts.filter((fact) => {
    const left = said.get(content(fact)) ?? 0;
    said.set(content(fact), left - 1);
    return left <= 0;
  });
}

function content(fact: CapturedFact): string {
  return spelled(saidOf(uncorrected(fact)));
}

// As the log keeps it: in one order, and well-formed, whatever the page says now.
const spelled = (value: unknown): string => jcs(wellFormed(value));
