import type { ListState } from "../../domain/casework/case-list";
import type { ListAnswer } from "../../platform";

/** Asking the agency's case system for its list of cases. */
export interface CaseLists {
  /** Ask a server for a list. */
  askList(url: string): Promise<ListAnswer>;
  /** How asking went last; undefined where nobody has asked. */
  listState(): Promise<ListState | undefined>;
  setListState(state: ListState | undefined): Promise<void>;
}
