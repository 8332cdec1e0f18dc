import * as v from "valibot";
import { noteAdded } from "../domain/casework/annotation";
import { captureMade } from "../domain/evidence/captures";
import { draft } from "../domain/ledger/log";
import { type Result, fail, ok } from "../domain/ground/result";
import { type Snapshot, type SnapshotTier, tierRule } from "../domain/evidence/snapshot";
import type { AnswerOf, CaptureFailure, CaseFailure, EntryPlace, RequestOf } from "../messaging";
import { type Database, caseById } from "../storage/reading";
import { type Decision, appendToLog } from "./append-to-log";
import { citeKept } from "./cite-kept";
import type { Ports } from "./ports";
import { takeSnapshot } from "./take-snapshot";

type Request = RequestOf<"capturePage">;

/**
 * Capture chosen facts of a page to a case, and the note with them, in one append, after what is kept of the page itself.
 * The page must still be the one that was read, before and after. A capture that is in the log already (the answer to
 * its first request was lost) is answered, not repeated.
 */
export async function capturePage(request: Request, ports: Ports): Promise<AnswerOf<"capturePage">> {
  const done = await placeOf(request, ports.db);
  if (done) return ok(done);
  const refusal = await refusalNow(request, ports);
  if (refusal) return fail(refusal);
  try {
    const snapshot = await takeSnapshot({ ...request, tier: await tierOf(request, ports) }, ports);
    return snapshot ? await appendCapture(request, snapshot, ports) : fail({ code: "cancelled" });
  } finally {
    await ports.tellCapture(request.tabId, undefined);
    await ports.forgetCancelled(request.capture.captureId);
  }
}

/** Whether there is any use in a snapshot; the append asks again. */
async function refusalNow(request: Request, ports: Ports): Promise<CaptureFailure | CaseFailure | undefined> {
  const there = await isStillThere(request, ports);
  if (!there.ok) return there.error;
  return refusalOf(request, ports.db);
}

/** The tier that was asked for, unless the agency's policy does not leave it to the official. */
async function tierOf({ tier = "none", capture }: Request, ports: Ports): Promise<SnapshotTier> {
  const found = await caseById(ports.db, capture.caseId);
  const rule = found && tierRule(found.kind, await ports.snapshotPolicy());
  return rule?.locked ? rule.tier : tier;
}

async function appendCapture(request: Request, snapshot: Snapshot, ports: Ports): Promise<AnswerOf<"capturePage">> {
  const there = await isStillThere(request, ports);
  if (!there.ok) return there;
  let cited = snapshot;
  const decided = async (db: Database) => {
    cited = await citeKept(snapshot, db);
    return decide(request, cited, db);
  };
  const appended = await appendToLog<CaptureFailure | CaseFailure | Done>(ports, decided);
  if (appended.ok) return ok({ ...appended.value, ...(cited.missing && { missing: cited.missing }) });
  return appended.error.code === "done" ? ok(appended.error.place) : fail(appended.error);
}

/** The same request came in twice and the other one was quicker. */
interface Done {
  readonly code: "done";
  readonly place: EntryPlace;
}

async function decide(
  request: Request,
  snapshot: Snapshot,
  db: Database,
): Promise<Decision<CaptureFailure | CaseFailure | Done>> {
  const place = await placeOf(request, db);
  if (place) return fail({ code: "done", place });
  const refusal = await refusalOf(request, db);
  if (refusal) return fail(refusal);
  return ok([draft(captureMade, { ...request.capture, snapshot }), ...noteOf(request)]);
}

async function placeOf({ capture }: Request, db: Database): Promise<EntryPlace | undefined> {
  const { origin, index, capturedAt } = (await db.captures.get(capture.captureId)) ?? {};
  return origin === undefined || index === undefined || capturedAt === undefined
    ? undefined
    : { origin, index, at: capturedAt };
}

const Here = v.object({ token: v.string(), url: v.string() });

async function isStillThere({ tabId, token, capture }: Request, ports: Ports): Promise<Result<null, CaptureFailure>> {
  const answer = await ports.whereIs(tabId);
  const here = answer.ok ? v.safeParse(Here, answer.value) : undefined;
  const same = here?.success && here.output.token === token && here.output.url === capture.page.url;
  return same ? ok(null) : fail({ code: "page-moved" });
}

async function refusalOf({ capture }: Request, db: Database): Promise<CaseFailure | undefined> {
  const found = await caseById(db, capture.caseId);
  if (!found) return { code: "case-missing" };
  return found.status === "closed" ? { code: "case-closed" } : undefined;
}

function noteOf({ capture: { captureId, caseId }, note }: Request) {
  return note ? [draft(noteAdded, { ...note, captureId, caseId })] : [];
}
