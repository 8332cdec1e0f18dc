import type { Workshop } from "../facts/fact-maker";
import type { FactBook, ToldFact } from "../merge/fact-book";
import type { PageSignals } from "../page-signals";
import type { ReviewFinder } from "../visible";
import type { SubjectBook } from "../subjects/subject-book";
import type { SubjectDraft } from "../subjects/subject-draft";

/** A page of which everything stated is told, as the visible page is read. */
export interface SeenPage {
  readonly shop: Workshop;
  readonly facts: FactBook;
  readonly subjects: SubjectBook;
  readonly main: SubjectDraft | undefined;
  readonly signals: PageSignals;
  /** Reviews that the page's own elements state, or that a recipe has found, by where they stand. */
  readonly reviewsAt: ReadonlyMap<Element, ToldFact>;
  /** What finds the reviews that people see; without it none are. */
  readonly findReviews: ReviewFinder | undefined;
  /** The moment of reading (ISO 8601). */
  readonly readAt: string | undefined;
}

/** Whom what people see is about, and how sure that is (0..1). */
export interface SeenSubject {
  readonly subject: () => SubjectDraft;
  readonly sure: number;
}
