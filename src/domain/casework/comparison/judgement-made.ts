import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { openedCase } from "../opened";
import { SubjectNode, aboutParts } from "../subjects";
import { CriterionId } from "./shapes";
import { comparisons, judgementKey, judgements, writesJudgements } from "./tables";

const JudgementMadeV1 = v.strictObject({
  caseId: CaseId,
  criterionId: CriterionId,
  node: SubjectNode,
  /** Counted from 1, the best grade; null takes it back. */
  rank: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
  reason: OptionalLine(1_000),
});

/** An official judged an alternative by a criterion, with the reason; the latest judgement counts. */
export const judgementMade = defineAct({
  type: "judgement.made",
  from: ["workbench"],
  versions: [JudgementMadeV1],
  about: ({ caseId, node, reason }) => ({ caseId, ...aboutParts([node]), label: reason }),
  project: ({ at, origin, index, payload: { caseId, criterionId, node, rank, reason } }) => {
    const key = judgementKey(caseId, criterionId, node);
    const row = { judgementKey: key, caseId, criterionId, node, rank, reason };
    return [judgements.set(key, { ...row, judgedAt: at, judgedBy: { origin, index } })];
  },
  writes: [writesJudgements],
  async holds(tables, payload) {
    const { caseId, criterionId, node, rank, reason } = payload;
    const found = await openedCase(tables, caseId);
    if (!found.ok) return found;
    if (found.value.status === "closed") return fail({ code: "case-closed" as const });
    const { frame } = (await tables.get(comparisons, caseId)) ?? {};
    const criterion = frame?.criteria.find((one) => one.criterionId === criterionId);
    const grades = criterion?.unit.as === "grades" ? criterion.unit.grades.length : 0;
    if (criterion?.measure.of !== "judgement" || grades === 0) return fail({ code: "comparison-changed" as const });
    if (rank !== null && rank > grades) return fail({ code: "comparison-changed" as const });
    if (rank !== null && reason === "") return fail({ code: "judgement-reason" as const });
    const there = await tables.get(judgements, judgementKey(caseId, criterionId, node));
    const isSo = (there?.rank ?? null) === rank && (there?.reason ?? "") === reason;
    return ok(isSo ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
