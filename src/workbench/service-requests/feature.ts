import { type Feature, defineView } from "../frame/feature";
import { CaseServices } from "./case-services";
import { keeping, searching, sending } from "./job-words";
import { serviceHref } from "./links";
import { serviceRoute } from "./routes";
import { ServiceRequestsView } from "./service-requests-view";
import { filingWords } from "./words";

/** Service requests of cities and agencies (Open311): taken as evidence, and sent from cases. */
export const serviceRequests = {
  room: { name: "workbenchServices", address: serviceHref() },
  views: [defineView(serviceRoute, ServiceRequestsView)],
  words: filingWords,
  jobs: [searching, keeping, sending],
  caseActions: [CaseServices],
} satisfies Feature;
