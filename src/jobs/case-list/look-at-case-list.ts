import { caseClosed } from "../../domain/casework/cases";
import {
  type CaseListFailure,
  type CaseListPlan,
  type ListedCase,
  planCaseList,
  readCaseList,
} from "../../domain/casework/case-list";
import { type Result, ok } from "../../domain/ground/result";
import type { RefusalOf } from "../../domain/ledger/log";
import { type CaseSystem, kindById } from "../../domain/policy";
import { guardTables, listCases } from "../../storage/reading";
import { type Watch, defineJob } from "../job";
import type { JobPorts } from "../ports";

/** A list, and what the agency says of IDs. */
interface ListToLookAt {
  /** What the list is called. */
  readonly name: string;
  readonly text: string;
  readonly system: CaseSystem;
}

/** A closing that something stands in the way of. */
interface HeldClosing {
  readonly row: ListedCase;
  readonly why: RefusalOf<typeof caseClosed>;
}

/** What taking a list in would do. */
export interface CaseListLooked extends CaseListPlan {
  readonly name: string;
  /** Closings that cannot be, with what stands in their way; those in `close` can. */
  readonly held: readonly HeldClosing[];
}

const BATCH = 50;

/** Looks at a list of cases to open and close; nothing is written. */
export const lookAtCaseList = defineJob({
  name: "look-at-case-list",
  about: ({ name }: ListToLookAt) => name,
  unique: "kind",
  isLostOnClose: false,
  canStop: true,
  async run(
    { name, text, system }: ListToLookAt,
    { db, pause }: Pick<JobPorts, "db" | "pause">,
    { tell, signal }: Watch,
  ): Promise<Result<CaseListLooked, CaseListFailure>> {
    const list = readCaseList(text);
    if (!list.ok) return list;
    const plan = planCaseList(list.value, await listCases(db), (caseId) => kindById(system, caseId));
    const tables = guardTables(db);
    const close: ListedCase[] = [];
    const held: HeldClosing[] = [];
    for (const [n, row] of plan.close.entries()) {
      const asked = await caseClosed.holds(tables, { caseId: row.caseId, outcome: row.outcome });
      if (asked.ok) close.push(row);
      else held.push({ row, why: asked.error });
      if (n % BATCH > 0) continue;
      tell({ done: n, total: plan.close.length });
      await pause(0);
      signal.throwIfAborted();
    }
    return ok({ ...plan, name, close, held });
  },
});
