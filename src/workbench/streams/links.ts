import type { Address } from "../router/route";
import { type StreamQuery, streamsRoute } from "./routes";

export const streamsHref = (query: StreamQuery = { tab: "all" }): Address =>
  streamsRoute.format({ view: "streams", ...query });
