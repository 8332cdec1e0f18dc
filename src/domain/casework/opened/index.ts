/** Which cases there are, for whatever must ask before it speaks of one: beneath all that can be done with a case. */
export { type CaseMissing, isOpened, openedCase } from "./guards";
export { type CaseRow, cases, writesCases } from "./tables";
