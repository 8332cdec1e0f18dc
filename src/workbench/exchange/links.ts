import type { Address } from "../router/route";
import { exchangeRoute, importRoute } from "./routes";

export const exchangeHref = (): Address => exchangeRoute.format({ view: "exchange" });

export const importHref = (sha256: string): Address => importRoute.format({ view: "import", sha256 });
