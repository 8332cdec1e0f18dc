import type { Address } from "../router/route";
import { findRoute } from "./routes";

export const findHref = (text = ""): Address => findRoute.format({ view: "find", text });
