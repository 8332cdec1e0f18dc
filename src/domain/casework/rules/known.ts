import type { Cite, Evidence } from "../comparison";
import type { FindingMethod } from "../findings";

/** A review as rules see it. */
export interface ReviewKnown {
  readonly cite: Cite;
  readonly host: string;
  /** The day that the review states (YYYY-MM-DD); empty where it states none. */
  readonly day: string;
  /** Its rating as a share of its scale (0 … 1); null where it has none. */
  readonly share: number | null;
  readonly text: string;
}

/** A finding that is kept on the case, as rules see it. */
export interface FindingKnown {
  /** The entry that keeps it. */
  readonly cite: Cite;
  readonly method: FindingMethod;
  /** The day that it is about (YYYY-MM-DD), or that it begins with; empty where it has none. */
  readonly day: string;
  /** Ratings are 0 (worst) … 1 (best). */
  readonly numbers: Readonly<Record<string, number>>;
}

/** What is known of one subject of a case. */
export interface SubjectKnown {
  /** The part that names it. */
  readonly node: string;
  readonly name: string;
  readonly evidence: Evidence;
  /** Each review once, as it was captured last. */
  readonly reviews: readonly ReviewKnown[];
  /** Those about it, the one kept last first. */
  readonly findings: readonly FindingKnown[];
  /** When anything of it was captured last for the case (ISO 8601). */
  readonly lastCapturedAt: string;
}

/** What is known in a case, and as of when (ISO 8601): what rules read. */
export interface CaseKnown {
  readonly caseId: string;
  readonly openedAt: string;
  readonly asOf: string;
  readonly subjects: readonly SubjectKnown[];
}
