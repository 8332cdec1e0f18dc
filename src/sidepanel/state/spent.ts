import { blankDraft } from "./draft";
import type { PageState } from "./page-state";

/** Nothing was ever chosen, or all that was chosen is captured. */
export function isSpent({ draft, capture }: Pick<PageState, "draft" | "capture">): boolean {
  if (draft === blankDraft) return true;
  return (
    capture.status === "done" &&
    !draft.ticked?.length &&
    !draft.marked &&
    !draft.note &&
    !Object.keys(draft.corrections).length
  );
}
