import { type CaptureChanges, type CaptureRow, type FactRow, changesSince } from "../../../domain/evidence/captures";
import { groupBy } from "../../../domain/ground/grouping";
import { withoutSources } from "../../parts/facts/as-read";

type Row = Pick<FactRow, "captureId" | "kind" | "fact">;

/**
 * What the latest capture of each page says otherwise of a subject than the capture of the same page before: its ratings and properties.
 * Reviews are revised seldom, and told beneath.
 */
export function changedLately(facts: readonly Row[], captures: readonly CaptureRow[]): CaptureChanges["changed"] {
  const stated = facts.filter(({ kind }) => kind === "aggregate-rating" || kind === "profile");
  const byCapture = groupBy(stated, ({ captureId }) => captureId);
  if (byCapture.size < 2) return [];
  const of = (capture: CaptureRow) => (byCapture.get(capture.captureId) ?? []).map(({ fact }) => withoutSources(fact));
  // The captures come with the latest first.
  const byPage = groupBy(
    captures.filter(({ captureId }) => byCapture.has(captureId)),
    ({ pageKey }) => pageKey,
  );
  return [...byPage.values()].flatMap(([latest, before]) =>
    latest && before ? changesSince(of(before), of(latest)).changed : [],
  );
}
