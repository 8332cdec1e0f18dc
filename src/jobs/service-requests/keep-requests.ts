import { type Result, ok } from "../../domain/ground/result";
import type { AnswerOf, MessageFailure } from "../../messaging";
import { keepArtifact } from "../../storage/writing";
import { type Watch, defineJob } from "../job";
import type { JobPorts } from "../ports";
import type { FoundRequest, RequestsFound } from "./search-requests";

export interface ToKeep {
  readonly caseId: string;
  readonly about: string;
  readonly from: RequestsFound;
  readonly ticked: readonly FoundRequest[];
}

/** The captures that were made: one for each answer. */
export interface KeptRequests {
  readonly caseId: string;
  readonly captureIds: readonly string[];
  readonly requests: number;
}

type Failure = Extract<AnswerOf<"keepServiceRequests">, { readonly ok: false }>["error"] | MessageFailure;
type Ports = Pick<JobPorts, "db" | "ask" | "newId" | "now">;

/** So many of one answer are one capture. */
const MOST = 200;

/** Keeps ticked requests to a case: the answers that they stood in first, then a capture that cites each. */
export const keepRequests = defineJob({
  name: "keep-service-requests",
  about: ({ caseId }: ToKeep) => caseId,
  unique: "kind",
  isLostOnClose: true,
  canStop: false,
  run,
});

async function run(
  { caseId, about, from, ticked }: ToKeep,
  ports: Ports,
  { tell }: Watch,
): Promise<Result<KeptRequests, Failure>> {
  const { url, name, format } = from.asked.server;
  const captureIds: string[] = [];
  for (const [n, said] of from.answers.entries()) {
    const requests = ticked.filter(({ answer }) => answer === n).map(({ request }) => request);
    for (let at = 0; at < requests.length; at += MOST) {
      const { sha256, bytes, mediaType } = await keepArtifact(ports.db, said.blob, ports.now());
      const captureId = ports.newId();
      const kept = await ports.ask("keepServiceRequests", {
        captureId,
        caseId,
        server: { url, name: name || new URL(url).host, format },
        about,
        asked: said.url,
        askedAt: said.at,
        answer: { sha256, bytes, mediaType },
        requests: requests.slice(at, at + MOST),
      });
      if (!kept.ok) return kept;
      captureIds.push(captureId);
    }
    tell({ done: n + 1, total: from.answers.length });
  }
  return ok({ caseId, captureIds, requests: ticked.length });
}
