import { type Writes, registers, wholeRegisters } from "../../ledger/log";
import type { Limit } from "../comparison";
import type { PlannedBy } from "../planned";
import type { PlanTemplate } from "./templates/template";

interface Place {
  readonly origin: string;
  readonly index: number;
}

export interface CaseLimitRow {
  limitKey: string;
  caseId: string;
  limit: Limit;
  from: PlannedBy;
  setAt: string;
  setBy: Place;
}

/** Limits that a case's plan sets, beside those that its comparison has. */
export const caseLimits = wholeRegisters<CaseLimitRow>()("caseLimits", "limitKey", ["caseId"]);
export const writesCaseLimits: Writes = { table: caseLimits };
export const limitKey = (caseId: string, limitId: string): string => `${limitId} ${caseId}`;

export interface PlanTemplateRow {
  templateId: string;
  /** As it was saved last. */
  template: PlanTemplate;
  savedAt: string;
  /** The entry that saved it: whoever changes it says which one was before them. */
  savedBy: Place;
  withdrawn: boolean;
}

/** Plans for cases of one kind, to be taken for the next one. */
export const planTemplates = registers<PlanTemplateRow>()("planTemplates", "templateId");
export const writesPlanTemplates: Writes = { table: planTemplates };
