import {
  type AnswerFault,
  OPEN311_LIMITS,
  type Open311Server,
  type Question,
  type ServerError,
  type ServiceRequest,
  isWithin,
  readRequests,
  requestsAddress,
  serverNamed,
  spansOf,
} from "../../domain/casework/service-requests";
import { leftAloneUntil } from "../../domain/casework/watch";
import { type Result, ok } from "../../domain/ground/result";
import { type Watch, defineJob } from "../job";
import type { JobPorts } from "../ports";

export interface SearchRequest {
  readonly server: Open311Server;
  readonly question: Question;
}

/** One answer as it was sent. */
export interface ServerSaid {
  readonly url: string;
  /** `toISOString` */
  readonly at: string;
  readonly blob: Blob;
}

export interface FoundRequest {
  readonly request: ServiceRequest;
  /** Which of the answers it stood in. */
  readonly answer: number;
  /** Whether it says where; only such can be told to lie in an area. */
  readonly hasPlace: boolean;
}

/** Why no more was asked for. */
export type SearchEnd =
  | { readonly code: "whole" }
  /** There is more than is taken at once. */
  | { readonly code: "most" }
  | { readonly code: "busy"; readonly until: string }
  | { readonly code: "unreachable" | "timed-out" | "elsewhere" }
  | { readonly code: "status"; readonly status: number }
  | { readonly code: Exclude<AnswerFault["code"], "answer-refused"> }
  | { readonly code: "answer-refused"; readonly errors: readonly ServerError[] };

/** What a server has of what was asked, each request once; also where it stopped half-way. */
export interface RequestsFound {
  readonly asked: SearchRequest;
  readonly found: readonly FoundRequest[];
  readonly answers: readonly ServerSaid[];
  /** How many were sent again on another page. */
  readonly again: number;
  /** How many lie outside of the area, or of the days. */
  readonly outside: number;
  readonly end: SearchEnd;
}

/** Looks up service requests, page by page; nothing is kept. */
export const searchRequests = defineJob({
  name: "search-service-requests",
  about: ({ server }: SearchRequest) => serverNamed(server),
  unique: "kind",
  isLostOnClose: false,
  canStop: true,
  run,
});

type Ports = Pick<JobPorts, "askServer" | "now" | "pause">;

/** Nobody is asked more often. */
const PACE_MS = 250;
/** So long a server that is busy is waited for; one that asks for more ends the search. */
const WAIT_MS = 60_000;

async function run(asked: SearchRequest, ports: Ports, watch: Watch): Promise<Result<RequestsFound, never>> {
  const byId = new Map<string, FoundRequest>();
  const answers: ServerSaid[] = [];
  const counts = { again: 0, outside: 0 };
  const seen = new Set<string>();
  const end = await everyPage(asked, ports, watch, ({ url, body }, requests) => {
    const answer =
      answers.push({ url, at: ports.now(), blob: new Blob([body], { type: mediaType(asked.server) }) }) - 1;
    let fresh = 0;
    for (const request of requests) {
      if (seen.has(request.id)) {
        counts.again += 1;
        continue;
      }
      seen.add(request.id);
      fresh += 1;
      const within = asked.question.area ? isWithin(asked.question.area, request) : true;
      if (within === false || !isInDays(request, asked.question)) counts.outside += 1;
      else byId.set(request.id, { request, answer, hasPlace: request.latitude !== null });
    }
    watch.tell({ done: byId.size, total: 0 });
    return seen.size >= OPEN311_LIMITS.requests ? "most" : fresh > 0 ? "more" : "nothing-new";
  });
  return ok({ asked, found: [...byId.values()], answers, ...counts, end });
}

type Page = { readonly url: string; readonly body: Uint8Array<ArrayBuffer> };
type Next = "more" | "nothing-new" | "most";

/** Ask for page after page of span after span, until there is nothing new, or too much, or no answer. */
async function everyPage(
  { server, question }: SearchRequest,
  ports: Ports,
  { signal }: Watch,
  take: (page: Page, requests: readonly ServiceRequest[]) => Next,
): Promise<SearchEnd> {
  let pages = 0;
  for (const span of spansOf(question)) {
    for (let page = 1; ; page += 1) {
      if (pages === OPEN311_LIMITS.pages) return { code: "most" };
      pages += 1;
      const url = requestsAddress(server, question, span, page);
      const answer = await patiently(url, ports, signal);
      if (answer.code !== "read") return answer;
      const read = readRequests(answer.body);
      if (!read.ok) return isNothing(answer.status, read.error) ? { code: "whole" } : endOf(read.error);
      if (answer.status !== 200) return { code: "status", status: answer.status };
      const next = take({ url, body: answer.body }, read.value);
      if (next === "most") return { code: "most" };
      if (next === "nothing-new") break;
      await ports.pause(PACE_MS);
      signal.throwIfAborted();
    }
  }
  return { code: "whole" };
}

/** Some servers say 404 where there is nothing of what was asked. */
const isNothing = (status: number, error: AnswerFault): boolean =>
  status === 404 &&
  error.code === "answer-refused" &&
  /\bno\b.*\b(?:requests?|results?|records?)\b/iu.test(error.errors[0]?.description ?? "");

const endOf = (error: AnswerFault): SearchEnd =>
  error.code === "answer-refused" ? { code: error.code, errors: error.errors } : { code: error.code };

type Patient =
  | { readonly code: "read"; readonly status: number; readonly body: Uint8Array<ArrayBuffer> }
  | Exclude<SearchEnd, { code: "whole" | "most" }>;

/** Ask once, and once more where the server asks for a little time. */
async function patiently(url: string, ports: Ports, signal: AbortSignal): Promise<Patient> {
  for (let isAgain = false; ; isAgain = true) {
    const answer = await ports.askServer({ url, most: OPEN311_LIMITS.bytes, signal });
    if (answer.code !== "answered") return { code: answer.code };
    if (answer.isTooLarge) return { code: "answer-too-large" };
    if (answer.status !== 429 && answer.status !== 503)
      return { code: "read", status: answer.status, body: answer.body };
    const seconds = /^\d{1,6}$/u.test(answer.retryAfter ?? "") ? Number(answer.retryAfter) : undefined;
    const wait = seconds === undefined ? WAIT_MS : seconds * 1_000;
    if (isAgain || wait > WAIT_MS) return { code: "busy", until: leftAloneUntil(answer.retryAfter, ports.now()) };
    for (let waited = 0; waited < wait; waited += PACE_MS) {
      await ports.pause(Math.min(PACE_MS, wait - waited));
      signal.throwIfAborted();
    }
  }
}

/** Servers that do not know of days send everything. */
function isInDays({ requestedAt }: ServiceRequest, { from, to }: Question): boolean {
  const day = requestedAt.iso.slice(0, "YYYY-MM-DD".length);
  return day === "" || (day >= from && day <= to);
}

const mediaType = ({ format }: Open311Server): string => (format === "json" ? "application/json" : "text/xml");
