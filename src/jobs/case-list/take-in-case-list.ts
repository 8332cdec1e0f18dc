import { caseClosed, caseOpened } from "../../domain/casework/cases";
import type { ListedCase, ToOpen } from "../../domain/casework/case-list";
import { type Result, ok } from "../../domain/ground/result";
import type { Performed } from "../../messaging";
import { type Watch, defineJob } from "../job";
import type { JobPorts } from "../ports";

/** What of a list is to be done. */
interface ListToTakeIn {
  readonly name: string;
  readonly open: readonly ToOpen[];
  readonly close: readonly ListedCase[];
}

type Trouble = Extract<Performed<typeof caseOpened> | Performed<typeof caseClosed>, { ok: false }>["error"];

/** What was done, and what could not be. */
export interface CaseListTaken {
  readonly opened: readonly ToOpen[];
  readonly closed: readonly ListedCase[];
  readonly failed: readonly { readonly caseId: string; readonly why: Trouble }[];
}

/** Opens and closes cases as a list says, one after the other, each an entry of its own; called off, what is done stays. */
export const takeInCaseList = defineJob({
  name: "take-in-case-list",
  about: ({ name }: ListToTakeIn) => name,
  unique: "kind",
  isLostOnClose: true,
  canStop: true,
  async run(
    { open, close }: ListToTakeIn,
    { perform }: Pick<JobPorts, "perform">,
    { tell, signal }: Watch,
  ): Promise<Result<CaseListTaken, never>> {
    const opened: ToOpen[] = [];
    const closed: ListedCase[] = [];
    const failed: CaseListTaken["failed"][number][] = [];
    const total = open.length + close.length;
    for (const row of open) {
      signal.throwIfAborted();
      const { caseId, kind, title, purpose } = row;
      const done = await perform(caseOpened, { caseId, kind, title, purpose });
      if (done.ok) opened.push(row);
      else failed.push({ caseId, why: done.error });
      tell({ done: opened.length + failed.length, total });
    }
    for (const row of close) {
      signal.throwIfAborted();
      const { caseId, outcome } = row;
      const done = await perform(caseClosed, { caseId, outcome });
      if (done.ok) closed.push(row);
      else failed.push({ caseId, why: done.error });
      tell({ done: opened.length + closed.length + failed.length, total });
    }
    return ok({ opened, closed, failed });
  },
});
