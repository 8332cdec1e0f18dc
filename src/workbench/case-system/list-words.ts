import type { CaseListPlan } from "../../domain/casework/case-list";
import type { TextKey } from "../../ui/texts";

/** Why a row of a list changes nothing. */
export const ROW_WORDS = {
  "no-json": "caseListNoJson",
  "no-id": "caseListNoId",
  "bad-id": "caseListBadId",
  "bad-status": "caseListBadStatus",
  "bad-kind": "caseListBadKind",
  "bad-words": "caseListBadWords",
  contradiction: "caseListContradiction",
  "no-kind": "caseListNoKind",
  "closed-here": "caseListClosedHere",
  "not-here": "caseListNotHere",
} as const satisfies Record<CaseListPlan["refused"][number]["why"], TextKey>;

/** Why there is no list to look at. */
export const LIST_TROUBLES = {
  "no-list": "caseListNone",
  "list-too-large": "caseListTooLarge",
  "list-refused": "caseListRefused",
  "list-elsewhere": "caseListElsewhere",
  "list-unreachable": "caseListUnreachable",
  "no-list-address": "caseListNoAddress",
  "site-not-allowed": "caseListNotAllowed",
} as const satisfies Record<string, TextKey>;
