import type { HitGroup, Saying } from "../find/hit";

/** One thing that is held about the person, with where it came from and for what. */
export interface AccessPart {
  readonly group: HitGroup;
  /** The page's address or the table's name; empty where it was written here. */
  readonly source: string;
  readonly title: string;
  /** When it was recorded (ISO 8601); empty where that is not known. */
  readonly at: string;
  readonly cases: readonly string[];
  readonly says: readonly Saying[];
}

/** What is known of a case in which something is held. What is not known is empty. */
export interface AccessCase {
  readonly caseId: string;
  readonly purpose: string;
  readonly basis: string;
  readonly retention: string;
}

/** What a person is told who asked what is held about them (GDPR Art. 15(1)). */
export interface AccessKnown {
  readonly reference: string;
  /** Days (YYYY-MM-DD). */
  readonly receivedOn: string;
  readonly day: string;
  readonly controller: string;
  readonly officer: string;
  /** As the official wrote them: recipients, and whether decisions are automated. */
  readonly recipients: string;
  readonly automated: string;
  readonly cases: readonly AccessCase[];
  readonly parts: readonly AccessPart[];
}
