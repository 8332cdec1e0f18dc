import { limitsWith } from "../../../domain/casework/comparison";
import { type Change, type Decision, changedSince } from "../../../domain/casework/decision";
import type { Database, EntryKey } from "../../base/database";
import { type CaseComparison, caseComparison } from "./case-comparison";

/** The decision that stands in a case: the last one that no other took the place of. */
export const standingDecision = ({ decisions }: Pick<CaseComparison, "decisions">) => {
  const superseded = new Set(decisions.map(({ record }) => record.supersedes));
  return decisions.findLast(({ decisionId }) => !superseded.has(decisionId));
};

/** What changed of a decision's evidence since it was made, as the case is in the comparison. */
export async function decidedSince(
  log: Database,
  decision: Decision,
  comparison: CaseComparison,
): Promise<readonly Change[]> {
  const payloads = await log.payloads
    .where("[origin+index]")
    .anyOf(decision.cited.map(({ origin, index }): EntryKey => [origin, index]))
    .primaryKeys();
  const here = new Set(payloads.map(([origin, index]) => `${origin} ${index}`));
  const { alternatives, framed, planLimits, weightings } = comparison;
  const fixed = weightings.at(-1);
  const optionOf = decision.options.map(({ node }) => alternatives.find(({ parts }) => parts.includes(node)));
  const compared = new Set(framed?.frame.alternatives);
  const added = alternatives.filter((one) => !optionOf.includes(one) && one.parts.some((part) => compared.has(part)));
  return changedSince(decision, {
    evidence: optionOf.map((one) => one?.evidence ?? null),
    others: alternatives.filter((one) => !optionOf.includes(one)).map(({ evidence }) => evidence),
    frame: framed && { ...framed.frame, limits: limitsWith(framed.frame, planLimits) },
    newOptions: decision.compared ? added.map(({ node }) => node) : [],
    fixed: fixed && { origin: fixed.origin, index: fixed.index },
    erased: decision.cited.flatMap(({ origin, index }, n) => (here.has(`${origin} ${index}`) ? [] : [n])),
  });
}

/**
 * How much changed of the evidence of the decision that stands in a case; nothing is looked up where none was made.
 * @param db the tables, which may be those of an earlier moment
 */
export async function changesSinceDecision(db: Database, log: Database, caseId: string): Promise<number> {
  if ((await db.decisions.where("caseId").equals(caseId).count()) === 0) return 0;
  const comparison = await caseComparison(db, caseId);
  const standing = standingDecision(comparison);
  return standing ? (await decidedSince(log, standing.record, comparison)).length : 0;
}
