import type { Evidence } from "../../../domain/casework/comparison";
import { type Cited, type Decision, type DecisionDraft, decisionRecord } from "../../../domain/casework/decision";
import { type Database, caseComparison, holdRows, leavesOf } from "../../../storage/reading";
import { type ComparedNow, comparedNow } from "../compared-now";

/**
 * The record that is signed: the case is read anew, so that it rests on what is held at this moment and not on what was on the
 * screen; what it takes of own rows is held against their tables.
 * @param draftFor what was written, for the case as it is now
 */
export async function recordNow(
  db: Database,
  caseId: string,
  asOf: string,
  draftFor: (now: ComparedNow) => DecisionDraft,
): Promise<Decision> {
  const comparison = await caseComparison(db, caseId);
  const now = comparedNow(comparison, caseId, asOf);
  const draft = draftFor(now);
  const leafOf = await leavesOf(db, [...draft.cited, ...now.options.flatMap(({ evidence }) => placesOf(evidence))]);
  const record = decisionRecord(draft, leafOf, (citations) => now.compare?.(citations) ?? null);
  return holdRows(db, record);
}

const placesOf = ({ ratings, facts, own, places, judgements }: Evidence): Cited[] =>
  [...ratings, ...facts, ...own, ...places, ...judgements].map(({ cite }) => cite);
