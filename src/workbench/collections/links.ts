import type { Address } from "../router/route";
import { collectionsRoute } from "./routes";

export const collectionsHref = (): Address => collectionsRoute.format({ view: "collections" });
