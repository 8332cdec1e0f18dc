import type { CaseRow } from "../../domain/casework/cases";
import { type CaseKeepingRow, retentionClock } from "../../domain/casework/protection";
import { type ProtectionLanguage, basisWords } from "../../domain/keeping/protection";
import { type AccessCase, accessWordsIn } from "../../domain/keeping/requests";
import { type Policy, deskOf } from "../../domain/policy";
import { localDay, now } from "../../platform";

/** What a person is told of a case in which something about them is: for what, on what grounds, for how long. */
export function caseTold(
  row: CaseRow,
  { basis, hold, retention: rule }: Partial<CaseKeepingRow>,
  policy: Policy,
  language: ProtectionLanguage,
): AccessCase {
  const desk = deskOf(policy, row.kind);
  const say = accessWordsIn(language);
  const clock = retentionClock({
    status: row.status,
    closedOn: localDay(row.closedAt ?? row.openedAt),
    policyMonths: desk.retentionMonths,
    rule,
    isHeld: hold === "held",
    today: localDay(now()),
  });
  const day = (iso: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date(`${iso}T12:00:00`));
  const months = clock.at === "open" && clock.months !== undefined ? say.retentionMonths(clock.months) : "";
  const kept = "due" in clock ? say.retentionDue(day(clock.due)) : months;
  return {
    caseId: row.caseId,
    purpose: row.purpose || (desk.purpose ?? ""),
    basis: desk.legalBasis || (basis ? basisWords(basis, language) : ""),
    retention: hold === "held" ? say.retentionHeld : kept,
  };
}
