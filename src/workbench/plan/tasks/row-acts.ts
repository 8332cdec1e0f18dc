import type { PlanTaskRow } from "../../../domain/casework/planned";

/** What a press on a row opens. */
export interface RowActs {
  readonly edit: (row: PlanTaskRow) => void;
  readonly note: (row: PlanTaskRow) => void;
  readonly skip: (row: PlanTaskRow) => void;
  readonly sign: (row: PlanTaskRow) => void;
}
