import { type Writes, registers } from "../../ledger/log";
import type { MatchRelation } from "./matching/proposal";
import type { TaxonomyFormat } from "./model";

/** The file that a taxonomy was read from: kept bytes, by their SHA-256. */
export interface TaxonomyFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly name: string;
}

export interface TaxonomyRow {
  taxonomyId: string;
  name: string;
  file: TaxonomyFile;
  format: TaxonomyFormat;
  concepts: number;
  /** What may be amiss in it, by qSKOS's names, and at how many places. */
  issues: readonly (readonly [issue: string, count: number])[];
  importedAt: string;
  withdrawn: boolean;
}

/** The agency's taxonomies, each as it was imported last. Their concepts are read from their files when they are needed. */
export const taxonomies = registers<TaxonomyRow>()("taxonomies", "taxonomyId");
export const writesTaxonomies: Writes = { table: taxonomies };

/** What became of a tag: a concept was accepted as it was proposed, or chosen; a new one was proposed; it was refused. */
export type TagAnswer = "accepted" | "mapped" | "proposed" | "refused" | "open";

export interface TagAnswerRow {
  answerKey: string;
  caseId: string;
  /** As it is compared: folded. */
  tag: string;
  /** As the source writes it. */
  label: string;
  answer: TagAnswer;
  /** Empty where a new concept was proposed outside of any. */
  taxonomyId: string;
  concept: string;
  conceptLabel: string;
  relation: MatchRelation | null;
  /** How likely the proposal was that was accepted; null for others. */
  probability: number | null;
  /** The concept under which a new one is to stand; empty where nobody said. */
  broader: string;
  reason: string;
  answeredAt: string;
}

/** What officials answered to the tags of a case: one answer a tag, for all pictures that carry it. */
export const tagAnswers = registers<TagAnswerRow>()("tagAnswers", "answerKey", ["caseId"]);
export const writesTagAnswers: Writes = { table: tagAnswers, foundBy: { event: "caseId", of: caseOf } };

export const answerKey = (caseId: string, tag: string): string => JSON.stringify([caseId, tag]);

function caseOf(key: string): string {
  const [caseId] = JSON.parse(key) as [string, string];
  return caseId;
}
