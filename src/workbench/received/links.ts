import type { Address } from "../router/route";
import { receivedRoute } from "./routes";

export const receivedHref = (caseId: string): Address => receivedRoute.format({ view: "received", caseId });
