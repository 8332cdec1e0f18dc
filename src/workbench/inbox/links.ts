import type { Address } from "../router/route";
import { type InboxQuery, inboxRoute } from "./routes";

export const inboxHref = (query: InboxQuery = { tab: "open" }): Address =>
  inboxRoute.format({ view: "inbox", ...query });
