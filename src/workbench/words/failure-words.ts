import type { ALL_ACTS } from "../../domain/acts";
import type { RefusalOf } from "../../domain/ledger/log";
import type { MessageFailure, StorageFailure } from "../../messaging";
import { type TextKey, t } from "../../ui/texts";

/** Why an act was refused, whichever it was. */
type ActRefusal = RefusalOf<(typeof ALL_ACTS)[number]>;

/** Everything that may go wrong with what the workbench asks of the background. */
export type Failure = ActRefusal | StorageFailure | MessageFailure;

// The compiler names the code that has no sentence.
const SENTENCES: Readonly<Record<Failure["code"], TextKey>> = {
  "case-exists": "workbenchFailureCaseExists",
  "case-missing": "workbenchFailureCaseMissing",
  "case-closed": "workbenchFailureCaseClosed",
  "note-missing": "workbenchFailureNoteMissing",
  "note-exists": "workbenchFailureNoteExists",
  "capture-missing": "workbenchFailureCaptureMissing",
  "fact-missing": "workbenchFailureFactMissing",
  "kept-apart": "workbenchFailureKeptApart",
  "part-missing": "workbenchFailurePartMissing",
  "dataset-missing": "ownDataFailureMissing",
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
