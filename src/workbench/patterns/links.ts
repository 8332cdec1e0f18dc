import type { Address } from "../router/route";
import { type PatternsQuery, patternsRoute } from "./routes";

export const patternsHref = (query: PatternsQuery = {}): Address => patternsRoute.format({ view: "patterns", query });
