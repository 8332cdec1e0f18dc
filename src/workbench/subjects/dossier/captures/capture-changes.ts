import { type CaptureChanges, type CaptureRow, changesSince } from "../../../../domain/evidence/captures";
import { groupBy } from "../../../../domain/ground/grouping";
import type { SubjectDossier } from "../../../../storage/reading";
import { withoutSources } from "../../../parts/facts/as-read";

/** One capture, with what it took about the subject, and what that differs in from the capture of the same page before. */
export interface ComparedCapture {
  readonly capture: SubjectDossier["captures"][number];
  readonly facts: number;
  /** Undefined where no earlier capture of that page is here. */
  readonly before: { readonly capture: CaptureRow; readonly changes: CaptureChanges } | undefined;
}

/** The captures, the latest first. Only facts about the subject are compared: those that were captured, not all the page has. */
export function comparedCaptures({ captures, listings }: SubjectDossier): readonly ComparedCapture[] {
  // What the page said is compared, whether it counts or not.
  const facts = groupBy(
    listings.flatMap((listing) => [...listing.facts, ...listing.setAside]),
    ({ captureId }) => captureId,
  );
  const factsOf = ({ captureId }: CaptureRow) => (facts.get(captureId) ?? []).map(({ fact }) => withoutSources(fact));
  return captures.map((capture, n) => {
    const now = factsOf(capture);
    const earlier = captures.slice(n + 1).find(({ pageKey }) => pageKey === capture.pageKey);
    const before = earlier && { capture: earlier, changes: changesSince(factsOf(earlier), now) };
    return { capture, facts: now.length, before };
  });
}
