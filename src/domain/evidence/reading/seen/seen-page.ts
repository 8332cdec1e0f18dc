import type { Workshop } from "../facts/fact-maker";
import type { FactBook } from "../merge/fact-book";
import type { PageSignals } from "../page-signals";
import type { SubjectBook } from "../subjects/subject-book";
import type { SubjectDraft } from "../subjects/subject-draft";

/** A page of which everything stated is told, as the visible page is read. */
export interface SeenPage {
  readonly shop: Workshop;
  readonly facts: FactBook;
  readonly subjects: SubjectBook;
  readonly main: SubjectDraft | undefined;
  readonly signals: PageSignals;
  /** The moment of reading (ISO 8601). */
  readonly readAt: string | undefined;
}

/** Whom what people see is about, and how sure that is (0..1). */
export interface SeenSubject {
  readonly subject: () => SubjectDraft;
  readonly sure: number;
}
