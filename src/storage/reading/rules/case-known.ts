import type { FindingRow } from "../../../domain/casework/findings";
import type { CaseKnown, FindingKnown, ReviewKnown, SubjectKnown } from "../../../domain/casework/rules";
import { type FactRow, identityOf } from "../../../domain/evidence/captures";
import { type Recorded, compareStamps } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { caseById } from "../cases";
import { findingsKeptOn } from "../patterns/findings";
import { type Alternative, caseAlternatives } from "../weighing/case-comparison";

/** What is known in a case, for rules to read; nothing where there is no such case. `asOf`: from when ages are counted (ISO 8601). */
export async function caseKnown(db: Database, caseId: string, asOf: string): Promise<CaseKnown | undefined> {
  const row = await caseById(db, caseId);
  if (!row) return undefined;
  const { alternatives } = await caseAlternatives(db, caseId);
  const findings = await findingsKeptOn(db, caseId);
  return { caseId, openedAt: row.openedAt, asOf, subjects: alternatives.map((one) => subjectKnown(one, findings)) };
}

const subjectKnown = (
  { node, parts, name, evidence, listings, lastCapturedAt }: Alternative,
  findings: readonly FindingRow[],
): SubjectKnown => ({
  node,
  name,
  evidence,
  reviews: listings.flatMap(({ facts }) => reviewsOf(facts)),
  findings: findings
    .filter(({ found, asked }) => parts.includes(found.subject ?? asked.subject ?? ""))
    .map(findingKnown),
  lastCapturedAt,
});

const findingKnown = ({ saidIn, method, found }: FindingRow): FindingKnown => ({
  cite: saidIn,
  method,
  day: found.from ?? "",
  numbers: found.numbers,
});

/** Each review of a listing once, as it was captured last. */
function reviewsOf(rows: readonly Recorded<FactRow>[]): readonly ReviewKnown[] {
  const latest = new Map<string, Recorded<FactRow>>();
  for (const row of rows) {
    if (row.kind !== "review") continue;
    const key = identityOf(row.fact);
    const held = latest.get(key);
    if (!held || compareStamps([row.at, row.origin, row.index], [held.at, held.origin, held.index]) > 0)
      latest.set(key, row);
  }
  return [...latest.values()].flatMap(reviewKnown);
}

const DAY = /^\d{4}-\d{2}-\d{2}/u;

function reviewKnown({ fact, host, origin, index, n }: Recorded<FactRow>): ReviewKnown[] {
  if (fact.kind !== "review") return [];
  return [
    {
      cite: { origin, index, fact: n },
      host,
      day: DAY.exec(fact.date?.iso ?? "")?.[0] ?? "",
      share: fact.rating?.normalised ?? null,
      text: [fact.title, fact.text].filter((text) => text !== undefined).join("\n"),
    },
  ];
}
