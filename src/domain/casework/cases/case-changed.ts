import * as v from "valibot";
import { CaseId, CaseKind } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { type CaseRow, cases, openedCase, writesCases } from "../opened";
import { CasePurpose, CaseTitle } from "./case-words";

const CaseChangedV1 = v.strictObject({
  caseId: CaseId,
  kind: v.exactOptional(CaseKind),
  title: v.exactOptional(CaseTitle),
  purpose: v.exactOptional(CasePurpose),
});
type Changed = v.InferOutput<typeof CaseChangedV1>;

/** What a case is called, or what it is for, was put right. Only what changed is in the payload. */
export const caseChanged = defineAct({
  type: "case.changed",
  from: ["workbench"],
  versions: [CaseChangedV1],
  about: ({ caseId, title = "" }) => ({ caseId, label: title }),
  project: ({ payload: { caseId, ...changed } }) => [cases.set(caseId, { caseId, ...changed })],
  writes: [{ ...writesCases, fields: ["caseId", "kind", "title", "purpose"] }],
  async holds(tables, asked) {
    const found = await openedCase(tables, asked.caseId);
    if (!found.ok) return found;
    const differing = differingFrom(found.value, asked);
    return ok(Object.keys(differing).length > 0 ? { caseId: asked.caseId, ...differing } : SO_ALREADY);
  },
  goesOutWith: ["case"],
});

const differingFrom = (found: CaseRow, { kind, title, purpose }: Changed): Omit<Changed, "caseId"> => ({
  ...(kind !== undefined && kind !== found.kind && { kind }),
  ...(title !== undefined && title !== found.title && { title }),
  ...(purpose !== undefined && purpose !== found.purpose && { purpose }),
});
