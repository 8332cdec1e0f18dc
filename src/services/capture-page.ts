import * as v from "valibot";
import { noteAdded } from "../domain/annotation";
import { captureMade } from "../domain/captures";
import { draft } from "../domain/log";
import { type Result, fail, ok } from "../domain/result";
import type { AnswerOf, CaptureFailure, CaseFailure, EntryPlace, RequestOf } from "../messaging";
import { type Database, caseById } from "../storage";
import { type Decision, appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

type Request = RequestOf<"capturePage">;

/**
 * Capture chosen facts of a page to a case, and the note with them, in one append. The page must still be the one that
 * was read. A capture that is in the log already (the answer to its first request was lost) is answered, not repeated.
 */
export async function capturePage(request: Request, ports: Ports): Promise<AnswerOf<"capturePage">> {
  const done = await placeOf(request, ports.db);
  if (done) return ok(done);
  const there = await isStillThere(request, ports);
  if (!there.ok) return there;
  const appended = await appendToLog<CaptureFailure | CaseFailure | Done>(ports, (db) => decide(request, db));
  if (appended.ok) return appended;
  return appended.error.code === "done" ? ok(appended.error.place) : fail(appended.error);
}

/** The same request came in twice and the other one was quicker. */
interface Done {
  readonly code: "done";
  readonly place: EntryPlace;
}

async function decide(request: Request, db: Database): Promise<Decision<CaptureFailure | CaseFailure | Done>> {
  const place = await placeOf(request, db);
  if (place) return fail({ code: "done", place });
  const refusal = await refusalOf(request, db);
  return refusal ? fail(refusal) : ok([draft(captureMade, request.capture), ...noteOf(request)]);
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
