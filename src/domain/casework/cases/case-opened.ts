import * as v from "valibot";
import { CaseId, CaseKind } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { defineAct } from "../../ledger/log";
import { cases, openedCase, writesCases } from "../opened";
import { CasePurpose, CaseTitle } from "./case-words";

const CaseOpenedV1 = v.strictObject({ caseId: CaseId, kind: CaseKind, title: CaseTitle, purpose: CasePurpose });

/** A case with this ID is here already. */
interface CaseExists {
  readonly code: "case-exists";
  readonly status: "open" | "closed";
}

/** A case was opened under the agency's own case ID, or opened again after it had been closed, under the words it had. */
export const caseOpened = defineAct({
  type: "case.opened",
  from: ["sidepanel", "workbench"],
  versions: [CaseOpenedV1],
  about: ({ caseId, title }) => ({ caseId, label: title }),
  project: ({ at, origin, payload }) => [
    cases.set(payload.caseId, {
      ...payload,
      status: "open",
      openedAt: at,
      openedBy: origin,
      closedAt: null,
      outcome: "",
    }),
  ],
  writes: [writesCases],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok || isOpenedAgain(found.value, payload)) return ok(payload);
    return fail<CaseExists>({ code: "case-exists", status: found.value.status });
  },
  goesOutWith: ["case"],
});

type Words = v.InferOutput<typeof CaseOpenedV1>;

const isOpenedAgain = (found: Words & { readonly status: string }, asked: Words): boolean =>
  found.status === "closed" &&
  found.kind === asked.kind &&
  found.title === asked.title &&
  found.purpose === asked.purpose;
