import type { Address } from "../router/route";
import { type CaseTab, type CasesQuery, caseRoute, casesRoute } from "./routes";

export const casesHref = (query: CasesQuery = {}): Address => casesRoute.format({ view: "cases", query });

export const caseHref = (caseId: string, tab: CaseTab = "evidence"): Address =>
  caseRoute.format({ view: "case", caseId, tab });

/** A note, where it stands on its case. */
export const noteHref = (caseId: string, note: string): Address =>
  caseRoute.format({ view: "case", caseId, tab: "evidence", note });
