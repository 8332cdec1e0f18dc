import * as v from "valibot";
import {
  type FilingAnswered,
  type FilingState,
  filingAnswered,
  filingSent,
  filingState,
} from "../domain/casework/filings";
import {
  OPEN311_LIMITS,
  type Pair,
  type ServerError,
  readFiled,
  sendAddress,
} from "../domain/casework/service-requests";
import { hostOf } from "../domain/evidence/sources";
import { Sha256 } from "../domain/evidence/snapshot";
import { CaseId } from "../domain/ground/case-names";
import { type Result, fail, ok } from "../domain/ground/result";
import { type PolicyRefusal, siteBarred } from "../domain/policy";
import type { ServerAnswer } from "../platform";
import { type SentFiling, type StorageFailure, artifactBlob, caseById, filingById } from "../storage/reading";
import { appendIfHolds } from "./append-if-holds";
import { defineUseCase } from "./define-use-case";
import { knownServer } from "./filings/known-server";
import { lookFor } from "./filings/look-for";
import type { Log, Ports } from "./ports";
import type { KnownServer } from "./ports/outward";

const Text = (max: number) => v.pipe(v.string(), v.maxLength(max));

const Request = v.strictObject({
  filingId: v.pipe(v.string(), v.uuid()),
  caseId: CaseId,
  server: v.strictObject({ url: Text(1_000), jurisdiction: Text(200) }),
  service: v.strictObject({ code: v.pipe(Text(500), v.minLength(1)), name: Text(500) }),
  /** Every word that goes out, as it was shown before. */
  pairs: v.pipe(v.array(v.strictTuple([Text(1_000), Text(4_000)])), v.minLength(1), v.maxLength(2_000)),
  /** What the service asked for, as it was asked. */
  labels: v.record(Text(500), Text(4_000)),
  attachment: v.nullable(v.strictObject({ sha256: Sha256, name: Text(255) })),
});
type Request = v.InferOutput<typeof Request>;

type FileFailure =
  | { readonly code: "case-missing" | "case-closed" | "filing-missing" | "filing-answered" }
  /** Neither the agency nor the official knows it any more. */
  | { readonly code: "server-unknown" }
  | { readonly code: "site-not-allowed" }
  /** The file is not kept any more. */
  | { readonly code: "attachment-gone" }
  /** It may have arrived before, and the server does not say: it is not sent again. */
  | { readonly code: "look-unclear" }
  /** It is being sent just now. */
  | { readonly code: "sending" }
  | PolicyRefusal;

type Needs = Log & Pick<Ports, "policy" | "mayReach" | "oneAtATime" | "askServer" | "ownServers">;

/** How it stands after all. */
export interface FiledNow {
  readonly state: FilingState;
  /** Whether it was found on the server instead of being sent again. */
  readonly isFound: boolean;
  readonly errors: readonly ServerError[];
}

/**
 * Send a service request from a case. That it goes out is written first; then it is sent, once; then what came of it. Asked again under the
 * same name it is not sent where the server answered; where nobody knows whether it arrived, it is looked for on the server, and sent again
 * only where it is not there.
 */
export const fileRequest = defineUseCase({
  from: ["workbench"],
  request: Request,
  async run(request, ports: Needs): Promise<Result<FiledNow, FileFailure | StorageFailure>> {
    await ports.ready();
    const done = await ports.oneAtATime(`filing ${request.filingId}`, () => file(request, ports));
    return done ?? fail({ code: "sending" });
  },
});

async function file(request: Request, ports: Needs): Promise<Result<FiledNow, FileFailure | StorageFailure>> {
  const { filingId, caseId } = request;
  const policy = await ports.policy();
  const found = await caseById(ports.db, caseId);
  if (!found) return fail({ code: "case-missing" });
  const barred = siteBarred(policy, found.kind, hostOf(request.server.url));
  if (barred) return fail(barred);
  const server = await knownServer(request.server, policy, ports);
  if (!server) return fail({ code: "server-unknown" });
  if (!(await ports.mayReach(server.url))) return fail({ code: "site-not-allowed" });
  const before = await filingById(ports.db, filingId);
  if (before) {
    const again = await beforeAgain(before, server, ports);
    if (again !== "send") return again;
  }
  const file = await fileOf(request, ports);
  if (file === "gone") return fail({ code: "attachment-gone" });
  const attempt = (before?.sent.attempt ?? 0) + 1;
  const written = await appendIfHolds(ports, filingSent, sentOf(request, server, attempt, file));
  if (!written.ok) return written;
  const answer = await ports.askServer({
    url: sendAddress(server),
    body: bodyOf(request.pairs, server.key, file),
    most: OPEN311_LIMITS.bytes,
  });
  const told = answeredBy(answer);
  if (!told) return ok({ state: "unknown", isFound: false, errors: [] });
  return end({ ...told, filingId, caseId, attempt }, ports);
}

/** Whether what was sent before is to be sent again: never where the server has it. */
async function beforeAgain(
  before: SentFiling,
  server: KnownServer,
  ports: Needs,
): Promise<Result<FiledNow, FileFailure | StorageFailure> | "send"> {
  const state = filingState(before);
  if (state === "refused") return "send";
  if (state !== "unknown") return ok({ state, isFound: false, errors: [] });
  const looked = await lookFor(before, server, ports);
  if (looked.code === "not-there") return "send";
  if (looked.code === "unclear") return fail({ code: "look-unclear" });
  const { filingId, caseId, sent } = before;
  const { id, notice } = looked.request;
  return end(
    { filingId, caseId, attempt: sent.attempt, outcome: "found", requestId: id, token: "", notice, errors: [] },
    ports,
  );
}

async function end(answered: FilingAnswered, ports: Needs): Promise<Result<FiledNow, FileFailure | StorageFailure>> {
  const written = await appendIfHolds(ports, filingAnswered, answered);
  if (!written.ok) return written;
  const row = await filingById(ports.db, answered.filingId);
  return ok({
    state: row ? filingState(row) : "unknown",
    isFound: answered.outcome === "found",
    errors: answered.errors,
  });
}

type File = { readonly blob: Blob; readonly name: string; readonly sha256: string } | undefined;

async function fileOf({ attachment }: Request, { db }: Needs): Promise<File | "gone"> {
  if (!attachment) return undefined;
  const blob = await artifactBlob(db, attachment.sha256);
  return blob ? { blob, ...attachment } : "gone";
}

/** Form fields as the specification has them; with a file as the form that browsers send files in (v2.1, `media`). */
function bodyOf(pairs: readonly Pair[], key: string, file: File): BodyInit {
  const all: readonly Pair[] = key === "" ? pairs : [["api_key", key], ...pairs];
  if (!file) return new URLSearchParams(all.map(([name, value]) => [name, value]));
  const form = new FormData();
  for (const [name, value] of all) form.append(name, value);
  form.append("media", file.blob, file.name);
  return form;
}

/** What an answer says of what was sent; undefined where it leaves open whether it arrived. */
function answeredBy(
  answer: ServerAnswer,
): Pick<FilingAnswered, "outcome" | "requestId" | "token" | "notice" | "errors"> | undefined {
  const none = { requestId: "", token: "", notice: "", errors: [] };
  if (answer.code === "elsewhere") return { ...none, outcome: "refused" };
  if (answer.code !== "answered" || answer.isTooLarge) return undefined;
  const read = readFiled(answer.body);
  if (read.ok && answer.status < 300) {
    const { requestId, token, notice } = read.value;
    const outcome = requestId !== "" ? "received" : token !== "" ? "token" : "accepted";
    return { outcome, requestId, token, notice, errors: [] };
  }
  if (!read.ok && read.error.code === "answer-refused" && answer.status < 500)
    return { ...none, outcome: "refused", errors: [...read.error.errors] };
  // What the server could not understand or does not let anybody do, it has not taken.
  return answer.status >= 400 && answer.status < 500
    ? { ...none, outcome: "refused", errors: [{ code: String(answer.status), description: "" }] }
    : undefined;
}

const CONTACT = ["first_name", "last_name", "email", "phone"] as const;

function sentOf(request: Request, server: KnownServer, attempt: number, file: File) {
  const { filingId, caseId, service, pairs, labels } = request;
  const said = (name: string): string => pairs.find(([one]) => one === name)?.[1] ?? "";
  const degrees = (name: string, most: number): number | null => {
    const value = Number(said(name));
    return said(name) !== "" && Math.abs(value) <= most ? value : null;
  };
  const answers = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const [, code] = /^attribute\[(.*?)\](?:\[\])?$/u.exec(name) ?? [];
    if (code !== undefined) answers.set(code, [...(answers.get(code) ?? []), value]);
  }
  return {
    filingId,
    caseId,
    attempt,
    server: { url: server.url, name: server.name, jurisdiction: server.jurisdiction },
    service,
    description: said("description"),
    latitude: degrees("lat", 90),
    longitude: degrees("long", 180),
    address: said("address_string").slice(0, 500),
    answers: [...answers].map(([code, values]) => ({ code, label: labels[code] ?? "", values })),
    mediaUrl: said("media_url").slice(0, 2_000),
    attachment: file
      ? { sha256: file.sha256, bytes: file.blob.size, mediaType: file.blob.type.slice(0, 200), name: file.name }
      : null,
    contact: CONTACT.filter((name) => said(name) !== ""),
  };
}
