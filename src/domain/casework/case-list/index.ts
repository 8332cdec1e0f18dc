/** Lists of cases to open and close, as the agency's case system writes them. */
export { type CaseListPlan, type StaysRefusal, type ToOpen, planCaseList } from "./plan-case-list";
export {
  type CaseListFailure,
  type ListedCase,
  MOST_LIST_BYTES,
  type RowRefusal,
  readCaseList,
} from "./read-case-list";
export { ListState, nextList } from "./list-state";
