import { evidenceViewed } from "../domain/keeping/custody";
import { draft } from "../domain/ledger/log";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, CaptureFailure, EntryPlace, RequestOf } from "../messaging";
import { type Database, caseIdsOf, viewsOfCapture } from "../storage/reading";
import type { Decision } from "./append-to-log";
import type { Ports } from "./ports";
import { type Done, recordOnce } from "./record-once";

type Request = RequestOf<"recordView">;

/** Write down that a capture or one of its artifacts is being looked at, once for each browser session and item. */
export async function recordView(request: Request, ports: Ports): Promise<AnswerOf<"recordView">> {
  const from = await ports.sessionStart();
  return recordOnce<CaptureFailure>(ports, (db) => decide(request, from, db));
}

async function decide(request: Request, from: number, db: Database): Promise<Decision<CaptureFailure | Done>> {
  if ((await db.captures.get(request.captureId))?.capturedAt === undefined) return fail({ code: "capture-missing" });
  const place = await recorded(request, from, db);
  if (place) return fail({ code: "done", place });
  const caseId = request.caseId ?? (await caseIdsOf(db, request.captureId))[0];
  return ok([draft(evidenceViewed, { ...request, ...(caseId !== undefined && { caseId }) })]);
}

/** The entry of this session that says the same item was looked at, whichever case it was looked at for. */
async function recorded({ captureId, artifact }: Request, from: number, db: Database): Promise<EntryPlace | undefined> {
  const views = await viewsOfCapture(db, captureId, from);
  return views.find((view) => view.artifact === artifact)?.place;
}
