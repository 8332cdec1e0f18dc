import * as v from "valibot";
import { noteAdded } from "../domain/annotation";
import { captureMade } from "../domain/captures";
import { draft } from "../domain/log";
import { type Result, fail, ok } from "../domain/result";
import type { AnswerOf, CaptureFailure, CaseFailure, RequestOf } from "../messaging";
import { type Database, caseById } from "../storage";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

type Request = RequestOf<"capturePage">;

/**
 * Capture chosen facts of a page to a case, and the note with them, in one append. The page must still be the one that
 * was read. A capture that is in the log already (the answer to its first request was lost) is answered, not repeated.
 */
export async function capturePage(request: Request, ports: Ports): Promise<AnswerOf<"capturePage">> {
  const done = await ports.db.captures.get(request.capture.captureId);
  if (done?.capturedAt !== undefined)
    return ok({ origin: done.origin ?? "", index: done.index ?? 0, at: done.capturedAt });
  const there = await isStillThere(request, ports);
  if (!there.ok) return there;
  return appendToLog<CaptureFailure | CaseFailure>(ports, async (db) => {
    const refusal = await refusalOf(request, db);
    return refusal ? fail(refusal) : ok([draft(captureMade, request.capture), ...noteOf(request)]);
  });
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
