/** What was decided, on what, and why: records that are never changed, and that anyone can compute again. */
import { decisionMade } from "./decision-made";
import { decisions } from "./tables";

export { type Change, type Today, changedSince } from "./changed-since";
export { Citations, type Cited, type LeafOf } from "./citations";
export { citedIn, textParts } from "./cited-text";
export { type ComparedThen, comparedRecord, isAsComputed, isOfThisMethod, recompute } from "./compared-record";
export { type DecisionDraft, decisionRecord } from "./decision-record";
export { type DraftChecks, OLD_DAYS, draftChecks } from "./draft-checks";
export type { EvidenceChange } from "./evidence-changes";
export {
  type DecisionFault,
  type Followed,
  type GradesAt,
  type LookUp,
  type PlanLimits,
  type SaidThere,
  followRecord,
} from "./follow-record";
export { evidenceOf } from "./record-evidence";
export { type OfRow, columnsTaken, followsFromTable } from "./row-cells";
export type { CitedEntry, ComparedRecord, Decision, EvidenceRecord, HeldCell } from "./shapes-v2";
export type { DecisionRow } from "./tables";
export { firstOf, lossesOf, sharesOf, worthOf } from "./worth";
export { unsignedDecision } from "./unsigned";
export { decisionMade, decisions };

export const decisionActs = [decisionMade] as const;
export const decisionTables = [decisions] as const;
