import type { CaptureRow } from "../../../../domain/evidence/captures";
import type { Version } from "../../../parts/facts/fact-history";
import type { ListingView } from "../listing-view";

/** After so long without a new capture, a rating is said to be old. */
const OLD_DAYS = 180;
const DAY_MS = 86_400_000;

export const isOld = (at: string, now: string): boolean => Date.parse(now) - Date.parse(at) > OLD_DAYS * DAY_MS;

/**
 * When a later capture was made of the page that showed this, without this among what was captured; undefined where there
 * is none. It says nothing of whether the page still shows it.
 */
export function shownLater(
  { origin, index, at }: Pick<Version, "origin" | "index" | "at">,
  { host }: ListingView,
  captures: readonly CaptureRow[],
): string | undefined {
  const page = captures.find((capture) => capture.origin === origin && capture.index === index)?.pageKey;
  return captures.find((capture) => capture.host === host && capture.pageKey === page && capture.capturedAt > at)
    ?.capturedAt;
}
