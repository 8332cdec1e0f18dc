import type { CaseKind } from "../domain/casework/cases";
import { type TextKey, t } from "./texts";

const NAMES: Readonly<Record<CaseKind, TextKey>> = {
  placement: "caseKindPlacement",
  procurement: "caseKindProcurement",
  hiring: "caseKindHiring",
  collection: "caseKindCollection",
  other: "caseKindOther",
};

export const caseKindName = (kind: CaseKind): string => t(NAMES[kind]);
