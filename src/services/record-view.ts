import type * as v from "valibot";
import { type Result, fail, ok } from "../domain/ground/result";
import { evidenceViewed } from "../domain/keeping/custody";
import { draft } from "../domain/ledger/log";
import { type Database, type StorageFailure, caseIdsOf, viewsOfCapture } from "../storage/reading";
import { type Decision, appendToLog } from "./append-to-log";
import { defineUseCase } from "./define-use-case";
import { type EntryPlace, placeOf } from "./entry-place";
import type { Log, Ports } from "./ports";

type Request = v.InferOutput<typeof evidenceViewed.payload>;
type Missing = { readonly code: "capture-missing" };
/** The entry is in the log already. */
type Done = { readonly code: "done"; readonly place: EntryPlace };

/**
 * Write down that a capture, or one of its artifacts, is being looked at: once for each browser session and item.
 * Without a case, the view counts for the first case that the capture is linked to.
 */
export const recordView = defineUseCase({
  from: ["workbench"],
  request: evidenceViewed.payload,
  async run(request, ports: Log & Pick<Ports, "sessionStart">): Promise<Result<EntryPlace, Missing | StorageFailure>> {
    const from = await ports.sessionStart();
    const recorded = await appendToLog<Missing | Done>(ports, (db) => decide(request, from, db));
    if (recorded.ok) return recorded;
    return recorded.error.code === "done" ? ok(placeOf(recorded.error.place)) : fail(recorded.error);
  },
});

async function decide(request: Request, from: number, db: Database): Promise<Decision<Missing | Done>> {
  if ((await db.captures.get(request.captureId))?.capturedAt === undefined) return fail({ code: "capture-missing" });
  const place = await recordedBefore(request, from, db);
  if (place) return fail({ code: "done", place });
  const caseId = request.caseId ?? (await caseIdsOf(db, request.captureId))[0];
  return ok([draft(evidenceViewed, { ...request, ...(caseId !== undefined && { caseId }) })]);
}

/** The entry of this session that says the same item was looked at, whichever case it was looked at for. */
async function recordedBefore(
  { captureId, artifact }: Request,
  from: number,
  db: Database,
): Promise<EntryPlace | undefined> {
  const views = await viewsOfCapture(db, captureId, from);
  return views.find((view) => view.artifact === artifact)?.place;
}
