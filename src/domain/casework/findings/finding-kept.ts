import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { type PayloadOf, SO_ALREADY, defineAct, jcs } from "../../ledger/log";
import { openedCase } from "../cases";
import { aboutParts } from "../subjects";
import { AskedV1, FindingId, FoundV1, HowV1, InputsV1, MethodV1, NoteV1 } from "./shapes";
import { findings, writesFindings } from "./tables";

const FindingKeptV1 = v.pipe(
  v.strictObject({
    findingId: FindingId,
    /** The case on which it is put; nothing where it is kept on none. */
    caseId: v.nullable(CaseId),
    method: MethodV1,
    asked: AskedV1,
    how: HowV1,
    found: FoundV1,
    inputs: InputsV1,
    /** The official's own words. */
    note: NoteV1,
  }),
  v.check(({ found, inputs: { subjects, captures } }) => {
    const facts = captures.reduce((sum, one) => sum + one.facts.length, 0);
    const isThere = captures.every((one) => one.facts.every(([, subject]) => subject < subjects.length));
    return isThere && found.reviews.every((one) => one < facts);
  }, "what is pointed at is there"),
);

/** What a method found was kept as evidence: with everything from which it can be found again, digit for digit. */
export const findingKept = defineAct({
  type: "finding.kept",
  from: ["workbench"],
  versions: [FindingKeptV1],
  about: ({ caseId, asked, found }) => ({
    ...(caseId !== null && { caseId }),
    ...aboutParts([found.subject, asked.subject].filter((node) => node !== null).slice(0, 1)),
    ...(found.from !== null && { label: daysOf(found.from, found.to) }),
  }),
  project: ({ at, origin, index, payload: { findingId, caseId, method, asked, how, found, note } }) => [
    findings.set(findingId, {
      findingId,
      caseId,
      state: "kept",
      method,
      asked,
      how,
      found: { ...found, reviews: found.reviews.length },
      note,
      reason: "",
      at,
      saidIn: { origin, index },
    }),
  ],
  writes: [writesFindings],
  async holds(tables, payload) {
    if (payload.caseId !== null) {
      const found = await openedCase(tables, payload.caseId);
      if (!found.ok) return found;
    }
    const there = await tables.get(findings, payload.findingId);
    if (there?.at === undefined) return ok(payload);
    const isSame = there.state === "kept" && there.caseId === payload.caseId && jcs(there.how) === jcs(payload.how);
    return isSame ? ok(SO_ALREADY) : fail({ code: "finding-exists" as const });
  },
  goesOutWith: ["case"],
});
export type KeptFinding = PayloadOf<typeof findingKept>;

const daysOf = (from: string, to: string | null): string => (to === null || to === from ? from : `${from}/${to}`);
