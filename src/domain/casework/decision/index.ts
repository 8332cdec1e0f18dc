/** What was decided, on what, and why: records that are never changed, and that anyone can compute again. */
import { decisionMade } from "./decision-made";
import { decisions } from "./tables";

export type { Decision } from "./shapes";
export type { DecisionRow } from "./tables";
export { decisionMade };

export const decisionActs = [decisionMade] as const;
export const decisionTables = [decisions] as const;
