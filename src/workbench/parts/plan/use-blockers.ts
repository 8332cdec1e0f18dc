import { unsignedDecision } from "../../../domain/casework/decision";
import { type CaseHoldRow, type PlanTaskRow, tasksBlocking } from "../../../domain/casework/planned";
import { casePlan, guardTables } from "../../../storage/reading";
import { useLive } from "../../frame/use-live";

/** What keeps a case from being closed or decided, as the act that would do it asks. */
export interface Blocking {
  readonly hold: Partial<CaseHoldRow> | undefined;
  readonly tasks: readonly PlanTaskRow[];
  /** The title of the decision that waits for a second signature, where the case is to be closed. */
  readonly unsigned: string | undefined;
}

export const isBlocking = ({ hold, tasks, unsigned }: Blocking): boolean =>
  hold !== undefined || tasks.length > 0 || unsigned !== undefined;

export function useBlockers(caseId: string, held: "closing" | "decision"): Blocking | undefined {
  return useLive(
    async (db): Promise<Blocking> => {
      const { rows, tasks, signatures } = await casePlan(db, caseId);
      const unsigned = held === "closing" ? await unsignedDecision(guardTables(db), caseId) : undefined;
      return {
        hold: rows.caseHolds.find(({ node, isHeld }) => node === "" && isHeld),
        tasks: tasksBlocking(tasks, signatures, held),
        unsigned: unsigned?.title,
      };
    },
    [caseId, held],
  );
}
