import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { defineAct } from "../../ledger/log";
import { openedCase } from "../opened";
import { aboutParts } from "../subjects";
import { changesOf, writesPlan } from "./changes-of";
import { mayAlter } from "./may-alter";
import type { Alteration } from "./model";
import type { PlanCite } from "../planned";
import { AlterationsV1, CitesV1, PlaceV1 } from "./shapes";

const PlanAlteredV1 = v.strictObject({
  caseId: CaseId,
  alterations: AlterationsV1,
  reason: OptionalLine(1_000),
  cites: CitesV1,
  /** The entry that had said last what the task is that is changed or dropped; null where none is. */
  after: v.nullable(PlaceV1),
});

interface PlanAltered {
  readonly caseId: string;
  readonly alterations: readonly Alteration[];
  readonly reason: string;
  readonly cites: readonly PlanCite[];
  readonly after: { readonly origin: string; readonly index: number } | null;
}

/** An official altered a case's plan, in one step or several at once. */
export const planAltered = defineAct({
  type: "plan.altered",
  from: ["workbench"],
  // The model has the schema's shape (`AlterationHolds`), read-only.
  versions: [PlanAlteredV1 as v.GenericSchema<unknown, unknown> as v.GenericSchema<unknown, PlanAltered>],
  about: ({ caseId, alterations }) => ({ caseId, ...aboutParts(nodesOf(alterations)), label: labelOf(alterations) }),
  project: ({ at, origin, index, payload: { caseId, alterations, reason } }) =>
    alterations.flatMap((one) => changesOf(one, { at, origin, index, caseId, reason, from: "official" })),
  writes: writesPlan,
  async holds(tables, payload) {
    const { caseId, alterations, reason, after } = payload;
    const found = await openedCase(tables, caseId);
    if (!found.ok) return found;
    if (found.value.status === "closed") return fail({ code: "case-closed" as const });
    if (reason === "" && alterations.some(({ alter }) => alter === "release"))
      return fail({ code: "plan-reason" as const });
    const may = await mayAlter(tables, caseId, alterations, after);
    return may.ok ? ok(payload) : may;
  },
  goesOutWith: ["case"],
});

const nodesOf = (alterations: readonly Alteration[]): string[] => [
  ...new Set(
    alterations.flatMap((one) => {
      const node = "task" in one ? one.task.node : "node" in one ? one.node : "";
      return node === "" ? [] : [node];
    }),
  ),
];

/** What the first step is about, in the plan's own words. */
export function labelOf([first]: readonly Alteration[]): string {
  switch (first?.alter) {
    case "add-stage":
      return first.name;
    case "add-task":
    case "change-task":
      return first.task.name;
    case "hold":
      return first.reason;
    case "set-limit":
      return first.limit.name;
    case "notify":
      return first.text;
    default:
      return "";
  }
}
