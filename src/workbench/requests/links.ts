import type { Address } from "../router/route";
import { requestRoute, requestsRoute } from "./routes";

export const requestsHref = (): Address => requestsRoute.format({ view: "requests" });
export const requestHref = (requestId: string): Address => requestRoute.format({ view: "request", requestId });
