import type { ALL_ACTS } from "../../domain/acts";
import type { PolicyRefusal } from "../../domain/policy";
import type { RefusalOf } from "../../domain/ledger/log";
import type { AnswerOf, MessageFailure, StorageFailure } from "../../messaging";
import { type TextKey, t } from "../../ui/texts";

/** Why an act was refused, whichever it was. */
type ActRefusal = RefusalOf<(typeof ALL_ACTS)[number]>;

/** Why nothing is signed, or no signature is taken, that goes from one installation to another. */
type SignatureFailure = ErrorOf<AnswerOf<"signForOther">> | ErrorOf<AnswerOf<"takeSignature">>;

/** Why no scorecard goes from one installation to another. */
type ScorecardFailure = ErrorOf<AnswerOf<"sealForOther">> | ErrorOf<AnswerOf<"takeScorecard">>;
/** Why nothing of a candidate's file is kept. */
type ReceiveFailure = ErrorOf<AnswerOf<"receiveProfile">> | ErrorOf<AnswerOf<"receiveEvidence">>;
/** Why nothing is erased. */
type ErasureFailure = ErrorOf<AnswerOf<"erasePayload">>;
/** Why no service request is kept, sent or asked about. */
type ServiceFailure =
  ErrorOf<AnswerOf<"keepServiceRequests">> | ErrorOf<AnswerOf<"fileRequest">> | ErrorOf<AnswerOf<"checkFiling">>;
/** Why nobody joins a team, or invites to it. */
type TeamFailure = ErrorOf<AnswerOf<"joinTeam">> | ErrorOf<AnswerOf<"inviteToTeam">>;
type ErrorOf<Answer> = Answer extends { readonly ok: false; readonly error: infer Error } ? Error : never;

/** Everything that may go wrong with what the workbench asks of the background. */
export type Failure =
  | ActRefusal
  | PolicyRefusal
  | SignatureFailure
  | ScorecardFailure
  | ReceiveFailure
  | ErasureFailure
  | ServiceFailure
  | TeamFailure
  | StorageFailure
  | MessageFailure;

// The compiler names the code that has no sentence.
const SENTENCES: Readonly<Record<Failure["code"], TextKey>> = {
  "received-already": "receivedFileAlready",
  "delivery-missing": "deliveryFailureMissing",
  "delivery-taken": "deliveryFailureTaken",
  "invitation-unreadable": "teamFailureInvitation",
  "invitation-address": "teamFailureAddress",
  "team-barred": "teamFailureBarred",
  "case-exists": "workbenchFailureCaseExists",
  "case-missing": "workbenchFailureCaseMissing",
  "case-closed": "workbenchFailureCaseClosed",
  "request-exists": "requestFailureExists",
  "request-missing": "requestFailureMissing",
  "request-answered": "requestFailureAnswered",
  "finding-missing": "workbenchFailureFindingMissing",
  "finding-exists": "workbenchFailureFindingExists",
  "filing-missing": "serviceFailureMissing",
  "filing-answered": "serviceFailureAnswered",
  "case-hiring": "serviceFailureHiring",
  "server-unknown": "serviceFailureServerUnknown",
  "site-not-allowed": "serviceFailureNotAllowed",
  "site-busy": "serviceFailureBusy",
  "attachment-gone": "serviceFailureAttachmentGone",
  "look-unclear": "serviceFailureLookUnclear",
  sending: "serviceFailureSending",
  checking: "serviceFailureChecking",
  "note-missing": "workbenchFailureNoteMissing",
  "note-exists": "workbenchFailureNoteExists",
  "capture-missing": "workbenchFailureCaptureMissing",
  "fact-missing": "workbenchFailureFactMissing",
  "fact-reason": "workbenchFailureFactReason",
  "kept-apart": "workbenchFailureKeptApart",
  "part-missing": "workbenchFailurePartMissing",
  "dataset-missing": "ownDataFailureMissing",
  "taxonomy-missing": "collectionsFailureMissing",
  "concept-in-use": "collectionsFailureInUse",
  "mapping-missing": "ownDataFailureMappingMissing",
  "template-missing": "compareTemplateMissing",
  "recipe-missing": "workbenchFailureRecipeMissing",
  "comparison-changed": "workbenchFailureComparisonChanged",
  "weights-missing": "workbenchFailureWeightsMissing",
  "weights-nothing": "workbenchFailureWeightsNothing",
  "weights-reason": "workbenchFailureWeightsReason",
  "judgement-reason": "workbenchFailureJudgementReason",
  "decision-other": "workbenchFailureDecisionOther",
  "decision-change": "workbenchFailureDecisionChange",
  "decision-reason": "workbenchFailureDecisionReason",
  "item-unanswered": "workbenchFailureItemUnanswered",
  "rule-set-missing": "rulesFailureSetMissing",
  "rule-set-changed": "rulesFailureSetChanged",
  "proposal-missing": "rulesFailureProposalMissing",
  "proposal-answered": "rulesFailureProposalAnswered",
  "proposal-changed": "rulesFailureProposalChanged",
  "same-signer": "rulesFailureSameSigner",
  "signature-unchecked": "rulesFailureSignatureUnchecked",
  "plan-exists": "workbenchFailurePlanExists",
  "plan-changed": "workbenchFailurePlanChanged",
  "plan-reason": "workbenchFailurePlanReason",
  "task-missing": "workbenchFailureTaskMissing",
  "task-exists": "workbenchFailureTaskExists",
  "stage-missing": "workbenchFailureStageMissing",
  "stage-exists": "workbenchFailureStageExists",
  "task-settled": "workbenchFailureTaskSettled",
  "task-open": "workbenchFailureTaskOpen",
  "case-held": "workbenchFailureCaseHeld",
  "release-between": "releaseFailureBetween",
  "announcement-hiring": "announceFailureHiring",
  "announcement-missing": "announceFailureMissing",
  "release-withdrawn": "releaseFailureWithdrawn",
  "release-missing": "releaseFailureMissing",
  "subject-held": "workbenchFailureSubjectHeld",
  "signature-open": "workbenchFailureSignatureOpen",
  "sources-missing": "workbenchFailureSourcesMissing",
  "signer-missing": "workbenchFailureSignerMissing",
  "signer-same": "workbenchFailureSignerSame",
  "nothing-to-sign": "workbenchFailureNothingToSign",
  "signature-elsewhere": "workbenchFailureSignatureElsewhere",
  "template-changed": "workbenchFailureTemplateChanged",
  "feed-missing": "streamFailureFeedMissing",
  "watch-missing": "workbenchFailureWatchMissing",
  "signature-unreadable": "rulesFailureSignatureUnreadable",
  "signature-newer": "rulesFailureSignatureNewer",
  "signature-false": "rulesFailureSignatureFalse",
  "signature-other": "rulesFailureSignatureOther",
  "signature-own": "rulesFailureSignatureOwn",
  "signature-no-key": "rulesFailureSignatureNoKey",
  "site-barred": "workbenchFailureSiteBarred",
  "facts-barred": "workbenchFailureFactsBarred",
  "policy-unknown": "workbenchFailurePolicyUnknown",
  "not-withheld": "receivedTroubleTooMuch",
  "all-withheld": "receivedFailureAllWithheld",
  "case-not-hiring": "scorecardFailureNotHiring",
  "requirement-changed": "scorecardFailureRequirementChanged",
  "requirements-many": "scorecardFailureRequirementsMany",
  "requirement-reason": "scorecardFailureRequirementReason",
  "requirement-missing": "scorecardFailureRequirementMissing",
  "requirements-changed": "scorecardFailureRequirementsChanged",
  "candidate-missing": "scorecardFailureCandidateMissing",
  "candidates-changed": "scorecardFailureCandidatesChanged",
  "scorecards-sealed": "scorecardFailureSealedAlready",
  "scorecard-unchecked": "scorecardFailureUnchecked",
  "scorecard-other": "scorecardFailureOther",
  "scorecards-open": "scorecardFailureOpen",
  "scorecard-same-officer": "scorecardFailureSameOfficer",
  "scorecard-missing": "scorecardFailureMissing",
  "scorecard-false": "scorecardFailureFalse",
  "scorecards-waiting": "scorecardFailureWaiting",
  "score-differs": "scorecardFailureDiffers",
  "scorecard-unreadable": "scorecardFailureUnreadable",
  "scorecard-newer": "scorecardFailureNewer",
  "scorecard-forged": "scorecardFailureForged",
  "scorecard-own": "scorecardFailureOwn",
  "scorecard-no-key": "scorecardFailureNoKey",
  "scorecards-full": "scorecardFull",
  "legal-hold": "workbenchFailureLegalHold",
  "storage-full": "workbenchFailureStorageFull",
  "storage-closed": "workbenchFailureStorageClosed",
  "log-lost": "logLossRefused",
  "no-answer": "workbenchFailureNoAnswer",
  refused: "workbenchFailureRefused",
  fault: "workbenchFailureFault",
};

/** Refused here already: what is shown is how it was, and nothing can be changed there. */
export const AS_THEN = { code: "refused", detail: "shown as of then" } as const;

/** What happened, what was kept and what to do next. */
export const failureWords = (failure: Failure): string =>
  t(failure === AS_THEN ? "workbenchFailureAsThen" : SENTENCES[failure.code]);
