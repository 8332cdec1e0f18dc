import {
  type FilingAnswered,
  type FilingChanged,
  filingAnswered,
  filingChanged,
  filingState,
  numberOf,
} from "../../domain/casework/filings";
import {
  type AnswerFault,
  OPEN311_LIMITS,
  type RequestUpdate,
  type ServiceRequest,
  readFiled,
  readRequests,
  readUpdates,
  requestAddress,
  tokenAddress,
  updatesAddress,
} from "../../domain/casework/service-requests";
import { DAY_MS, isLeftAlone, later, leftAloneUntil } from "../../domain/casework/watch";
import { hostOf } from "../../domain/evidence/sources";
import type { FilingAsked } from "../../platform/kept";
import { type SentFiling, filingById } from "../../storage/reading";
import { appendIfHolds } from "../append-if-holds";
import type { Log, Ports } from "../ports";
import type { KnownServer } from "../ports/outward";
import { lookFor } from "./look-for";

export type AskNeeds = Log &
  Pick<
    Ports,
    "askServer" | "newId" | "filingAsked" | "setFilingAsked" | "siteState" | "setSiteState" | "policy" | "ownServers"
  >;

/** What came of asking how a request stands. */
export type HowOutcome =
  /** It stands otherwise than before: that is in the log now. */
  | "changed"
  | "same"
  /** It has no number yet. */
  | "no-number"
  /** Nobody knows whether it arrived, and the server does not show it. */
  | "not-there"
  /** The server does not know the number any more. */
  | "missing"
  | "busy"
  | "unreachable"
  | AnswerFault["code"];

/** What was had, of which asking again soon brings nothing. */
const FINE: ReadonlySet<HowOutcome> = new Set(["changed", "same", "no-number"]);

/** Ask its server how a request stands; what is other than before goes to the log, and how asking went beside it. */
export async function askHow(filing: SentFiling, server: KnownServer, ports: AskNeeds): Promise<HowOutcome> {
  const host = hostOf(server.url);
  const { notBefore } = await ports.siteState(host);
  if (isLeftAlone(notBefore, ports.now())) return "busy";
  const outcome = await asked(filing, server, ports);
  const before = await ports.filingAsked(filing.filingId);
  const site = await ports.siteState(host);
  const state: FilingAsked = {
    askedAt: ports.now(),
    outcome,
    failures: FINE.has(outcome) ? 0 : (before?.failures ?? 0) + 1,
    ...(outcome === "busy" && site.notBefore !== undefined && { notBefore: site.notBefore }),
  };
  await ports.setFilingAsked(filing.filingId, state);
  return outcome;
}

async function asked(filing: SentFiling, server: KnownServer, ports: AskNeeds): Promise<HowOutcome> {
  const state = filingState(filing);
  if (state === "refused" || state === "accepted") return "same";
  if (state === "unknown") return findSent(filing, server, ports);
  const id = numberOf(filing) || (await numberFor(filing, server, ports));
  if (typeof id !== "string") return id.outcome;
  if (id === "") return "no-number";
  const answer = await get(requestAddress(server, id), ports);
  if (typeof answer === "string") return answer;
  const read = readRequests(answer);
  if (!read.ok) return read.error.code;
  const found = read.value.find((one) => one.id === id) ?? (read.value.length === 1 ? read.value[0] : undefined);
  if (!found) return "missing";
  const updates = server.updates ? await updatesOf(filing, id, server, ports) : [];
  return tell(filing, { ...found, id }, updates, ports);
}

async function findSent(filing: SentFiling, server: KnownServer, ports: AskNeeds): Promise<HowOutcome> {
  const looked = await lookFor(filing, server, ports);
  if (looked.code !== "found") return looked.code === "not-there" ? "not-there" : "unreachable";
  await answer(filing, { outcome: "found", requestId: looked.request.id, notice: looked.request.notice }, ports);
  return "changed";
}

const answer = (
  { filingId, caseId, sent }: SentFiling,
  told: Pick<FilingAnswered, "outcome" | "requestId" | "notice">,
  ports: AskNeeds,
) => appendIfHolds(ports, filingAnswered, { filingId, caseId, attempt: sent.attempt, token: "", errors: [], ...told });

/** The number for a token; empty where there is none yet. */
async function numberFor(
  { answered }: SentFiling,
  server: KnownServer,
  ports: AskNeeds,
): Promise<string | { readonly outcome: HowOutcome }> {
  const answer = await get(tokenAddress(server, answered?.token ?? ""), ports);
  // Servers say 404 until there is one.
  if (answer === "missing") return "";
  if (typeof answer === "string") return { outcome: answer };
  const read = readFiled(answer);
  return read.ok ? read.value.requestId : { outcome: read.error.code };
}

type Bytes = Uint8Array<ArrayBuffer>;

async function get(url: string, ports: AskNeeds): Promise<Bytes | HowOutcome> {
  const answer = await ports.askServer({ url, most: OPEN311_LIMITS.bytes });
  if (answer.code !== "answered") return "unreachable";
  if (answer.status === 429 || answer.status === 503) {
    const host = hostOf(url);
    const notBefore = leftAloneUntil(answer.retryAfter, ports.now());
    await ports.setSiteState(host, { ...(await ports.siteState(host)), notBefore });
    return "busy";
  }
  if (answer.status === 404 || answer.status === 410) return "missing";
  if (answer.isTooLarge) return "answer-too-large";
  return answer.status < 500 ? answer.body : "unreachable";
}

/** FixMyStreet's updates of the last month, or since it was asked last; nothing where the server has none to give. */
async function updatesOf(
  { filingId }: SentFiling,
  id: string,
  server: KnownServer,
  ports: AskNeeds,
): Promise<readonly RequestUpdate[]> {
  const now = ports.now();
  const before = await ports.filingAsked(filingId);
  const month = later(now, -30 * DAY_MS);
  const since = before && later(before.askedAt, -DAY_MS) > month ? later(before.askedAt, -DAY_MS) : month;
  const answer = await get(updatesAddress(server, since, now), ports);
  const read = typeof answer === "string" ? undefined : readUpdates(answer);
  return read?.ok ? read.value.filter(({ requestId }) => requestId === id).slice(-50) : [];
}

/** Write what is other than it was; undefined parts of before are those of a request that was just sent. */
async function tell(
  { filingId, caseId, changed }: SentFiling,
  request: ServiceRequest,
  updates: readonly RequestUpdate[],
  ports: AskNeeds,
): Promise<HowOutcome> {
  const known = new Set(changed?.updates.map(({ id }) => id));
  const now: Omit<FilingChanged, "changeId" | "updates"> = {
    filingId,
    caseId,
    requestId: request.id,
    status: request.status,
    statusNotes: request.statusNotes,
    updatedAt: request.updatedAt.iso,
    expectedAt: request.expectedAt.iso,
    agency: request.agency,
    notice: request.notice,
  };
  const isNew = updates.some(({ id }) => !known.has(id));
  if (!isNew && changed && JSON.stringify(pick(changed)) === JSON.stringify(pick(now))) return "same";
  const said = updates.map(({ id, status, description, at }) => ({ id, status, description, at: at.iso }));
  const written = await appendIfHolds(ports, filingChanged, {
    ...now,
    changeId: ports.newId(),
    updates: said.length > 0 ? said : [...(changed?.updates ?? [])],
  });
  return written.ok && (await filingById(ports.db, filingId)) ? "changed" : "same";
}

const pick = ({
  requestId,
  status,
  statusNotes,
  expectedAt,
  agency,
  notice,
}: Omit<FilingChanged, "changeId" | "updates">) => [requestId, status, statusNotes, expectedAt, agency, notice];
