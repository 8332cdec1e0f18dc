import type { CaseRow } from "../../domain/casework/cases";
import type { PageState } from "./page-state";

/** Why nothing can be captured now. */
export type NotReady = "no-case" | "case-closed" | "moved-on" | "nothing-ticked" | "under-way";

/** What stands in the way of a capture, the first thing to be mended first; undefined where nothing does. */
export function whyNotReady(
  { movedOn, capture }: Pick<PageState, "movedOn" | "capture">,
  tickedCount: number,
  active: Pick<CaseRow, "status"> | undefined,
): NotReady | undefined {
  if (capture.status === "under-way") return "under-way";
  if (!active) return "no-case";
  if (active.status === "closed") return "case-closed";
  if (movedOn) return "moved-on";
  return tickedCount === 0 ? "nothing-ticked" : undefined;
}
