/** What was decided, on what, and why: records that are never changed, and that anyone can compute again. */
import { decisionMade } from "./decision-made";
import { decisions } from "./tables";

export { type Change, type Today, changedSince } from "./changed-since";
export type { Cited, LeafOf } from "./citations";
export { Citations } from "./citations";
export { type TextPart, citedIn, textParts } from "./cited-text";
export { type ComparedThen, comparedRecord, recompute } from "./compared-record";
export { type DecisionDraft, decisionRecord } from "./decision-record";
export { type DraftChecks, OLD_DAYS, draftChecks } from "./draft-checks";
export type { EvidenceChange, How } from "./evidence-changes";
export type { CitedEntry, ComparedRecord, Decision } from "./shapes";
export type { DecisionRow } from "./tables";
export { firstOf, lossesOf, sharesOf, worthOf } from "./worth";
export { decisionMade };

export const decisionActs = [decisionMade] as const;
export const decisionTables = [decisions] as const;
