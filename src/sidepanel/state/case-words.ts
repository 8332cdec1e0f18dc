import * as v from "valibot";
import { CASE_ID_LENGTH, CaseId, type CaseKind, CasePurpose, CaseTitle } from "../../domain/casework/cases";
import { oneLine } from "../../domain/ground/text";
import type { TextKey } from "../../ui/texts";

/** What the official typed about a new case. */
export interface CaseWords {
  readonly caseId: string;
  readonly title: string;
  readonly kind: CaseKind;
  readonly purpose: string;
}

export type CaseMistakes = Readonly<Partial<Record<"caseId" | "title" | "purpose", TextKey>>>;

/** What is wrong with the words for a case, by field; empty where the case can be opened. */
export function caseMistakes({ caseId, title, purpose }: CaseWords): CaseMistakes {
  return {
    ...(!v.is(CaseId, caseId) && { caseId: idMistake(oneLine(caseId)) }),
    ...(!v.is(CaseTitle, title) && { title: oneLine(title) ? "caseTitleTooLong" : "caseTitleMissing" }),
    ...(!v.is(CasePurpose, purpose) && { purpose: "casePurposeTooLong" }),
  };
}

function idMistake(caseId: string): TextKey {
  if (!caseId) return "caseIdMissing";
  return caseId.length > CASE_ID_LENGTH ? "caseIdTooLong" : "caseIdBadSigns";
}
