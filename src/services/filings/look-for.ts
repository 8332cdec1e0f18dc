import {
  OPEN311_LIMITS,
  type ServiceRequest,
  readRequests,
  requestsAddress,
  sentAmong,
} from "../../domain/casework/service-requests";
import { DAY_MS, later } from "../../domain/casework/watch";
import type { SentFiling } from "../../storage/reading";
import type { Ports } from "../ports";
import type { KnownServer } from "../ports/outward";

type Needs = Pick<Ports, "askServer" | "now">;

/** So many pages of one service, of the days since it was sent; where there are more, nobody can say. */
const MOST_PAGES = 20;

/** What a look at the server says of a request that may have arrived. */
export type Looked =
  | { readonly code: "found"; readonly request: ServiceRequest }
  | { readonly code: "not-there" }
  /** The server could not say. */
  | { readonly code: "unclear" };

/**
 * Look on its server for a request of which nobody knows whether it arrived: among those of its service since it was sent. A
 * server that does not show it may have it all the same, where it shows requests only once somebody has looked at them.
 */
export async function lookFor({ sent, sentAt }: SentFiling, server: KnownServer, ports: Needs): Promise<Looked> {
  const span = [later(sentAt, -DAY_MS), later(ports.now(), DAY_MS)] as const;
  const question = { from: "", to: "", services: [sent.service.code], status: "", area: undefined } as const;
  const byId = new Map<string, ServiceRequest>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const url = requestsAddress(server, question, span, page);
    const answer = await ports.askServer({ url, most: OPEN311_LIMITS.bytes });
    if (answer.code !== "answered" || answer.status !== 200 || answer.isTooLarge) return { code: "unclear" };
    const read = readRequests(answer.body);
    if (!read.ok) return { code: "unclear" };
    const known = byId.size;
    for (const request of read.value) byId.set(request.id, request);
    if (byId.size === known) break;
    if (page === MOST_PAGES) return { code: "unclear" };
  }
  const { service, description, latitude, longitude, address } = sent;
  const like = { serviceCode: service.code, description, latitude, longitude, address };
  const request = sentAmong(like, sentAt, [...byId.values()]);
  return request ? { code: "found", request } : { code: "not-there" };
}
