import type {
  CaptureFailure,
  CaseFailure,
  MessageFailure,
  NoteFailure,
  RecipeFailure,
  StoreFailure,
} from "../../messaging";
import { type TextKey, t } from "../../ui/texts";

/** Everything that may go wrong with what the workbench asks of the background. */
export type Failure = CaseFailure | NoteFailure | CaptureFailure | RecipeFailure | StoreFailure | MessageFailure;

// The compiler names the code that has no sentence.
const SENTENCES: Readonly<Record<Failure["code"], TextKey>> = {
  "case-exists": "workbenchFailureCaseExists",
  "case-missing": "workbenchFailureCaseMissing",
  "case-closed": "workbenchFailureCaseClosed",
  "case-open": "workbenchFailureCaseOpen",
  "note-missing": "workbenchFailureNoteMissing",
  "capture-missing": "workbenchFailureCaptureMissing",
  "recipe-missing": "workbenchFailureRecipeMissing",
  "page-moved": "workbenchFailurePageMoved",
  "tab-closed": "workbenchFailureTabClosed",
  "storage-full": "workbenchFailureStorageFull",
  "storage-closed": "workbenchFailureStorageClosed",
  "no-answer": "workbenchFailureNoAnswer",
  refused: "workbenchFailureRefused",
  fault: "workbenchFailureFault",
};

/** What happened, what was kept and what to do next. */
export const failureWords = ({ code }: Failure): string => t(SENTENCES[code]);
