import type { Address } from "../router/route";
import { disclosureRoute } from "./routes";

export const disclosureHref = (caseId: string): Address => disclosureRoute.format({ view: "disclosure", caseId });
