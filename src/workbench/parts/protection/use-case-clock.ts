import type { CaseRow } from "../../../domain/casework/cases";
import { type CaseKeepingRow, type RetentionClock, retentionClock } from "../../../domain/casework/protection";
import { localDay, now } from "../../../platform";
import { useRetentionMonths } from "./use-retention-months";

/** How a case's retention stands today; undefined until that is known. */
export function useCaseClock(
  row: Pick<CaseRow, "kind" | "status" | "closedAt" | "openedAt">,
  { hold, retention: rule }: Partial<CaseKeepingRow>,
): RetentionClock | undefined {
  const months = useRetentionMonths();
  if (!months) return undefined;
  const { kind, status, closedAt, openedAt } = row;
  return retentionClock({
    status,
    closedOn: localDay(closedAt ?? openedAt),
    policyMonths: months[kind],
    rule,
    isHeld: hold === "held",
    today: localDay(now()),
  });
}
