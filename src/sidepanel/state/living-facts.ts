import type { PageRead } from "../../messaging";
import type { KeyedFact } from "./keyed-fact";
import { keyed } from "./keyed-fact";
import type { PageState } from "./page-state";

/**
 * The facts of a page that was read again while it lives. What the official ticked or corrected stays, where the page
 * does not show it any more, at its place and with the moment at which it was last seen.
 */
export function livingFacts({ page, facts: before, draft }: PageState, now: PageRead): KeyedFact[] {
  const facts = keyed(now.reading.facts, before);
  if (!page) return facts;
  const there = new Set(facts.map(({ key }) => key));
  const chosen = new Set([...(draft.ticked ?? []), ...Object.keys(draft.corrections)]);
  const merged: KeyedFact[] = [...facts];
  let at = 0;
  for (const old of before) {
    const place = merged.findIndex(({ key }) => key === old.key);
    if (place >= 0) at = place + 1;
    else if (!there.has(old.key) && chosen.has(old.key)) {
      merged.splice(at, 0, { ...old, lastRead: old.lastRead ?? page.readAt });
      at++;
    }
  }
  return merged;
}

/** The page with the subjects that the facts still speak of. */
export function withSubjectsOf(facts: readonly KeyedFact[], now: PageRead, before: PageRead | undefined): PageRead {
  const known = new Set(now.reading.subjects.map(({ id }) => id));
  const spokenOf = new Set(facts.map(({ fact }) => fact.subject));
  const gone = (before?.reading.subjects ?? []).filter(({ id }) => spokenOf.has(id) && !known.has(id));
  if (gone.length === 0) return now;
  return { ...now, reading: { ...now.reading, subjects: [...now.reading.subjects, ...gone] } };
}

/** Keys of the facts that came after the official opened the page, while they are there. */
export function freshKeys({ facts: before, fresh }: PageState, facts: readonly KeyedFact[]): ReadonlySet<string> {
  const known = new Set(before.map(({ key }) => key));
  return new Set(facts.filter(({ key }) => fresh.has(key) || !known.has(key)).map(({ key }) => key));
}
