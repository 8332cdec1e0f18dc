import type { Address } from "../router/route";
import { type LogQuery, entryRoute, logRoute } from "./routes";

export const logHref = (query: LogQuery = {}): Address => logRoute.format({ view: "log", query });

export const maintenanceHref = (): Address => logRoute.format({ view: "log", query: {}, maintenance: true });

export const entryHref = ({ origin, index }: { readonly origin: string; readonly index: number }): Address =>
  entryRoute.format({ view: "entry", origin, index });
