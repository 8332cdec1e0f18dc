import * as v from "valibot";
import { Open311Server, ServiceRequest, captureOfRequests } from "../domain/casework/service-requests";
import { CaptureId, captureMade } from "../domain/evidence/captures";
import { hostOf } from "../domain/evidence/sources";
import { ArtifactRef, type Snapshot } from "../domain/evidence/snapshot";
import { CaseId } from "../domain/ground/case-names";
import { type Result, fail, ok } from "../domain/ground/result";
import { Instant, draft } from "../domain/ledger/log";
import { type Policy, type PolicyRefusal, captureBarred, siteBarred, tierRule } from "../domain/policy";
import { type Database, type StorageFailure, caseById } from "../storage/reading";
import { type Decision, appendToLog } from "./append-to-log";
import { citeKept } from "./cite-kept";
import { defineUseCase } from "./define-use-case";
import type { Log, Ports } from "./ports";

const Request = v.strictObject({
  captureId: CaptureId,
  caseId: CaseId,
  server: v.pick(Open311Server, ["url", "name", "format"]),
  /** What they are taken as being about; empty where that was not said. */
  about: v.pipe(v.string(), v.maxLength(500)),
  /** The address that was asked, when, and what came, as it is kept. */
  asked: v.pipe(v.string(), v.maxLength(10_000), v.url(), v.regex(/^https?:/u)),
  askedAt: Instant,
  answer: v.omit(ArtifactRef, ["role"]),
  requests: v.pipe(v.array(ServiceRequest), v.minLength(1), v.maxLength(200)),
});
type Request = v.InferOutput<typeof Request>;

export type KeepRequestsFailure =
  | { readonly code: "case-missing" | "case-closed" }
  /** What people write of each other is nothing that hiring may rest on. */
  | { readonly code: "case-hiring" }
  | PolicyRefusal;

interface Done {
  readonly code: "done";
}

/**
 * Keep service requests of one answer to a case, as a capture: each a subject of its own with what its server says of it; the answer
 * as it was sent where the case keeps pages. The agency's word on sites and facts holds as for a page. Asked twice, it is done once.
 */
export const keepServiceRequests = defineUseCase({
  from: ["workbench"],
  request: Request,
  async run(request, ports: Log & Pick<Ports, "policy">): Promise<Result<null, KeepRequestsFailure | StorageFailure>> {
    const policy = await ports.policy();
    const appended = await appendToLog<KeepRequestsFailure | Done>(ports, (db) => decide(db, request, policy));
    return appended.ok || appended.error.code === "done" ? ok(null) : fail(appended.error);
  },
});

async function decide(db: Database, request: Request, policy: Policy): Promise<Decision<KeepRequestsFailure | Done>> {
  const { captureId, caseId, server, about, asked, askedAt, requests } = request;
  if ((await db.captures.get(captureId))?.index !== undefined) return fail({ code: "done" });
  const found = await caseById(db, caseId);
  if (!found) return fail({ code: "case-missing" });
  if (found.status === "closed") return fail({ code: "case-closed" });
  if (found.kind === "hiring") return fail({ code: "case-hiring" });
  const made = captureOfRequests({
    captureId,
    caseId,
    server,
    about,
    requests: requests.map((one) => ({ request: one, asked, askedAt })),
  });
  const barred =
    siteBarred(policy, found.kind, hostOf(asked)) ??
    captureBarred(policy, found.kind, { url: asked, facts: made.facts });
  if (barred) return fail(barred);
  const rule = tierRule(found.kind, policy.snapshots);
  const snapshot: Snapshot =
    rule.locked && rule.tier === "none"
      ? { tier: "none", artifacts: [] }
      : { tier: "page", artifacts: [{ role: "archive", ...request.answer }] };
  return ok([draft(captureMade, { ...made, snapshot: await citeKept(snapshot, db) })]);
}
