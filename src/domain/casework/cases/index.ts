import { caseChanged } from "./case-changed";
import { caseClosed } from "./case-closed";
import { caseOpened } from "./case-opened";
import { cases } from "./tables";

export { CASE_ID_LENGTH, CASE_KINDS, CaseId, CaseKind } from "../../ground/case-names";
export { CaseOutcome, CasePurpose, CaseTitle } from "./case-words";
export type { CaseRow } from "./tables";
export { caseChanged, caseClosed, caseOpened, cases };

export const caseEntries = [caseOpened, caseChanged, caseClosed] as const;
export const caseTables = [cases] as const;
