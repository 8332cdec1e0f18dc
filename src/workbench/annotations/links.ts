import type { Address } from "../router/route";
import { annotationsRoute } from "./routes";

export const annotationsHref = (caseId: string): Address => annotationsRoute.format({ view: "annotations", caseId });
