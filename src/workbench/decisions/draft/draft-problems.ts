import type { DecisionDraft } from "../../../domain/casework/decision";
import { t } from "../../../ui/texts";
import { fieldProblem } from "../../words/field-problems";

/** What is wrong with a draft's fields, in sentences; of options by their node. */
export interface DraftProblems {
  readonly title?: string | undefined;
  readonly change?: string | undefined;
  readonly why?: string | undefined;
  readonly against?: string | undefined;
  readonly dissent?: string | undefined;
  readonly decidedBy?: string | undefined;
  readonly reasons: ReadonlyMap<string, string>;
}

export const NO_PROBLEMS: DraftProblems = { reasons: new Map() };

/** What must be mended before a draft can be signed: each is what the background would refuse. */
export function draftProblems({
  title,
  change,
  why,
  against,
  dissent,
  decidedBy,
  options,
  supersedes,
}: DecisionDraft): DraftProblems {
  const reasons = options.flatMap(({ node, reason, verdict }) => {
    const isMissing = reason.trim() === "" && verdict !== "outside" && options.length > 1;
    const problem = isMissing ? t("decisionReasonMissing") : fieldProblem("decisionReason", reason);
    return problem === undefined ? [] : [[node, problem] as const];
  });
  return {
    title: fieldProblem("decisionTitle", title),
    change: supersedes === null ? undefined : fieldProblem("decisionChange", change),
    why: fieldProblem("decisionWhy", why),
    against: fieldProblem("decisionText", against),
    dissent: fieldProblem("decisionText", dissent),
    decidedBy: fieldProblem("decidedBy", decidedBy),
    reasons: new Map(reasons),
  };
}

export const hasProblems = ({ reasons, ...fields }: DraftProblems): boolean =>
  reasons.size > 0 || Object.values(fields).some((problem) => problem !== undefined);
