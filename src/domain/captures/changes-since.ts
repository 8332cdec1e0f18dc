import type { Fact } from "../reading";
import type { CapturedFact } from "./captured-fact";
import { uncorrected } from "./correct-fact";

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
  const standing = Map.groupBy(now, identity);
  const changed: { before: CapturedFact; now: Fact }[] = [];
  const gone: CapturedFact[] = [];
  for (const fact of before) {
    const asRead = uncorrected(fact);
    const same = standing.get(identity(asRead));
    const match = same?.find((candidate) => content(candidate) === content(asRead)) ?? same?.[0];
    if (!match) gone.push(fact);
    else if (content(match) !== content(asRead)) changed.push({ before: fact, now: match });
    if (match) same?.splice(same.indexOf(match), 1);
  }
  return { changed, gone, uncaptured: [...standing.values()].flat() };
}

/** What makes a fact this fact, whatever it says now. A property with several values is several facts. */
function identity(fact: Fact): string {
  return JSON.stringify([fact.kind, fact.subject, ...distinguishing(fact)]);
}

function distinguishing(fact: Fact): unknown[] {
  switch (fact.kind) {
    case "aggregate-rating":
      return [];
    case "profile":
      return [fact.property];
    case "tag":
      return [fact.label, fact.by];
    case "review":
      return fact.url === undefined
        ? [fact.author, fact.date?.iso ?? fact.date?.raw ?? fact.text?.slice(0, 80)]
        : [fact.url];
  }
}

function content(fact: Fact): string {
  const { provenance: _where, confidence: _how, ...says } = fact;
  return JSON.stringify(
    Object.entries(says)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
