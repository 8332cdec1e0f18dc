import type { CaseKind } from "../../domain/casework/cases";
import type { PageState } from "./page-state";

/** Whether a page is yet to be read without what a hiring case withholds: nothing of it is to be shown, and nothing captured. */
export const isToWithhold = ({ page }: Pick<PageState, "page">, kind: CaseKind | undefined): boolean =>
  kind === "hiring" && page !== undefined && page.withheldKinds === undefined;

/** Whether a page was read otherwise than a case of that kind has it. */
export const isReadOtherwise = ({ page }: Pick<PageState, "page">, kind: CaseKind | undefined): boolean =>
  page !== undefined && (kind === "hiring") !== (page.withheldKinds !== undefined);

/** The page as it may be shown: nothing of one that is yet to be read so. */
export function shownFor(state: PageState, kind: CaseKind | undefined): PageState {
  if (!isToWithhold(state, kind)) return state;
  return { ...state, page: undefined, facts: [], fresh: new Set(), sought: new Map() };
}
