import type { Address } from "../router/route";
import { type CaseTab, type CasesQuery, type EvidenceQuery, caseRoute, casesRoute } from "./routes";

export const casesHref = (query: CasesQuery = {}): Address => casesRoute.format({ view: "cases", query });

export const caseHref = (caseId: string, tab: CaseTab = "evidence"): Address =>
  caseRoute.format({ view: "case", caseId, tab });

/** A case's evidence, sorted, or with one note or subject wanted. */
export const evidenceHref = (caseId: string, query: EvidenceQuery): Address =>
  caseRoute.format({ view: "case", caseId, tab: "evidence", ...query });
