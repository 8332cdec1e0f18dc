import { captureLinked } from "./capture-linked";
import { captureUnlinked } from "./capture-unlinked";
import { caseChanged } from "./case-changed";
import { caseClosed } from "./case-closed";
import { caseOpened } from "./case-opened";
import { cases } from "../opened";

export { areLookAlike, CASE_ID_LENGTH, CASE_KINDS, CaseId, CaseKind } from "../../ground/case-names";
export { CaseOutcome, CasePurpose, CaseTitle } from "./case-words";
export { type CaseMissing, isOpened, openedCase } from "../opened";
export type { CaseRow } from "../opened";
export { captureLinked, captureUnlinked, caseChanged, caseClosed, caseOpened, cases };

export const caseActs = [caseOpened, caseChanged, caseClosed, captureLinked, captureUnlinked] as const;
export const caseTables = [cases] as const;
