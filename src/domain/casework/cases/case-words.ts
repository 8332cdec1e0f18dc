import { Line, OptionalLine } from "../../ground/text";

export const CaseTitle = Line(200);
export const CasePurpose = OptionalLine(1000);
export const CaseOutcome = OptionalLine(1000);
