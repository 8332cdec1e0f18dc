/** Decision tables on outside evidence that propose to alter how a case runs. They read what is outside and never the plan: so no rule feeds itself. */
import { alterationAccepted } from "./alteration-accepted";
import { alterationCountersigned } from "./alteration-countersigned";
import { alterationLapsed } from "./alteration-lapsed";
import { alterationProposed } from "./alteration-proposed";
import { alterationRefused } from "./alteration-refused";
import { ruleSetActivated } from "./rule-set-activated";
import { ruleSetSaved } from "./rule-set-saved";
import { ruleSetStopped } from "./rule-set-stopped";
import { ruleSetWithdrawn } from "./rule-set-withdrawn";
import { signatureLent } from "./signature-lent";
import { proposals, ruleSetVersions, ruleSets } from "./tables";

export type { AlterationsFor } from "./alterations-of";
export type { CaseKnown, FindingKnown, ReviewKnown, SubjectKnown } from "./known";
export { type Conclusion, conclusionsOf } from "./conclusions-of";
export { mistakesOf } from "./mistakes-of";
export { type Proposal, proposalOf } from "./proposal-of";
export { type Binding, type FindingPart, type MeasuredPart, type RuleInput, isOfSubject, isOfTime } from "./rule-input";
export { type Evaluate, type RuleRun, runRuleSet } from "./run-rule-set";
export { EffectsV1 } from "./shapes";
export { BindingsV2, type RuleSet, RuleSetV2 } from "./shapes-v2";
export { type RulesTaken, type RulesUntaken, takeRules } from "./file/take-rules";
export { RULES_ELEMENT, tellRules } from "./file/tell-rules";
export type { AlterationTemplate, Effect } from "./shapes";
export { type ProposalRow, type ProposalState, type RuleSetRow, type RuleSetVersionRow, versionKey } from "./tables";
export {
  type SignatureFile,
  type SignatureFileFailure,
  parseSignatureFile,
  statementText,
  writeSignatureFile,
} from "./signature-file";
export { type SignedStatement, SignedStatementV1 } from "./signed-statement-v1";
export { type Countersignature, maySign } from "./alteration-countersigned";
export { type Touches, touches } from "./touching";
export { type InputValue, valueOf } from "./value-of";
export {
  alterationAccepted,
  alterationCountersigned,
  alterationLapsed,
  alterationProposed,
  alterationRefused,
  proposals,
  ruleSetActivated,
  ruleSetSaved,
  ruleSetStopped,
  ruleSetVersions,
  ruleSetWithdrawn,
  ruleSets,
  signatureLent,
};

export const ruleActs = [
  ruleSetSaved,
  ruleSetActivated,
  ruleSetStopped,
  ruleSetWithdrawn,
  alterationProposed,
  alterationAccepted,
  alterationCountersigned,
  alterationRefused,
  alterationLapsed,
  signatureLent,
] as const;
export const ruleTables = [ruleSets, ruleSetVersions, proposals] as const;
