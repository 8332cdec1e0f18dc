import type { Address } from "../router/route";
import { type ServiceTab, serviceRoute } from "./routes";

export const serviceHref = (tab: ServiceTab = "find", caseId?: string): Address =>
  serviceRoute.format({ view: "service-requests", tab, ...(caseId !== undefined && { caseId }) });

/** What was sent from a case. */
export const filingsHref = (caseId: string): Address => serviceHref("sent", caseId);
