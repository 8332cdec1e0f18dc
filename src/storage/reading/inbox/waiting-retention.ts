import type { CaseKind } from "../../../domain/ground/case-names";
import { retentionClock } from "../../../domain/casework/protection";
import type { Database } from "../../base/database";
import { listCases } from "../cases";
import { caseKeeping } from "../protection/case-keeping";
import { retentionGoes } from "../protection/retention-goes";
import type { Waiting } from "./item";

/** What the agency says of retention, and the official's calendar. */
export interface RetentionAsked {
  /** Months from closing, by kind of case; nothing where the policy says none. */
  readonly months: Readonly<Partial<Record<CaseKind, number | "unreadable" | undefined>>>;
  /** The day of a moment where the official is (YYYY-MM-DD). */
  readonly dayOf: (iso: string) => string;
}

/** Closed cases whose retention is over, and of which something is there that would go. Nothing goes by itself. */
export async function waitingRetention(
  db: Database,
  { months, dayOf }: RetentionAsked,
  today: string,
): Promise<readonly Waiting[]> {
  const closed = await listCases(db, { status: "closed" });
  const waiting: Waiting[] = [];
  for (const { caseId, kind, title, status, closedAt, openedAt } of closed) {
    const { hold, retention: rule } = await caseKeeping(db, caseId);
    const clock = retentionClock({
      status,
      closedOn: dayOf(closedAt ?? openedAt),
      policyMonths: months[kind],
      rule,
      isHeld: hold === "held",
      today,
    });
    if (clock.at !== "over" || (await retentionGoes(db, caseId)).targets.length === 0) continue;
    const { due } = clock;
    waiting.push({
      item: `retention ${caseId}`,
      kind: "retention",
      caseId,
      // A day has no time; in the middle of it, it is that day nearly everywhere.
      since: `${due}T12:00:00.000Z`,
      due,
      id: caseId,
      title,
    });
  }
  return waiting;
}
