import * as v from "valibot";
import { NoteId, NoteText, noteAdded } from "../domain/casework/annotation";
import { CaptureMade, captureMade } from "../domain/evidence/captures";
import { draft } from "../domain/ledger/log";
import { type Result, fail, ok } from "../domain/ground/result";
import { withoutSecrets } from "../domain/ground/secrets";
import { tierRule } from "../domain/policy";
import { type Missing, type Snapshot, SnapshotTier } from "../domain/evidence/snapshot";
import { type Database, type StorageFailure, caseById } from "../storage/reading";
import { type Decision, appendToLog } from "./append-to-log";
import { citeKept } from "./cite-kept";
import { defineUseCase } from "./define-use-case";
import type { EntryPlace } from "./entry-place";
import type { Log, Ports } from "./ports";
import { type SnapshotNeeds, takeSnapshot } from "./take-snapshot";
import { TabId, Token } from "./terms";

const Request = v.strictObject({
  tabId: TabId,
  token: Token,
  /** What is kept of the page itself is the background's to say. */
  capture: v.omit(CaptureMade, ["snapshot"]),
  /** How much of the page is kept; the agency's policy may say otherwise. Nothing where left out. */
  tier: v.exactOptional(SnapshotTier),
  note: v.exactOptional(v.strictObject({ noteId: NoteId, text: NoteText })),
});
type Request = v.InferOutput<typeof Request>;

/** Where a capture stands in the log, and what could not be kept of its page; nothing of that where it was made before. */
interface Captured extends EntryPlace {
  readonly missing?: readonly Missing[];
}

export type CaptureFailure =
  /** The tab shows another page now, or the same one loaded anew. */
  | { readonly code: "page-moved" }
  /** The page is silent: its own scripts keep it busy. Nothing was written. */
  | { readonly code: "page-busy" }
  /** The tab has crashed, or the browser has put it to sleep. */
  | { readonly code: "page-unloaded" }
  | { readonly code: "case-missing" }
  | { readonly code: "case-closed" }
  /** The official has called the capture off. Nothing was written. */
  | { readonly code: "cancelled" };

type Answer = Result<Captured, CaptureFailure | StorageFailure>;
type Needs = Log & SnapshotNeeds & Pick<Ports, "whereIs" | "policy" | "forgetCancelled">;

/**
 * Capture chosen facts of a page to a case, and the note with them, in one append, after what is kept of the page itself.
 * The page must still be the one that was read, before and after. A capture that is in the log already (the answer to
 * its first request was lost) is answered, not repeated.
 */
export const capturePage = defineUseCase({
  from: ["sidepanel"],
  request: Request,
  async run(request, ports: Needs): Promise<Answer> {
    const done = await placeMade(request, ports.db);
    if (done) return ok(done);
    try {
      const refusal = await refusalNow(request, ports);
      if (refusal) return fail(refusal);
      const snapshot = await takeSnapshot({ ...request, tier: await tierOf(request, ports) }, ports);
      return snapshot.ok ? await appendCapture(request, snapshot.value, ports) : snapshot;
    } finally {
      await ports.tellCapture(request.tabId, undefined);
      await ports.forgetCancelled(request.capture.captureId);
    }
  },
});

/** Whether there is any use in a snapshot; the append asks again. */
async function refusalNow(request: Request, ports: Needs): Promise<CaptureFailure | undefined> {
  const there = await isStillThere(request, ports);
  if (!there.ok) return there.error;
  return refusalOf(request, ports.db);
}

/** The tier that was asked for, unless the agency's policy does not leave it to the official. */
async function tierOf({ tier = "none", capture }: Request, ports: Needs): Promise<SnapshotTier> {
  const found = await caseById(ports.db, capture.caseId);
  const rule = found && tierRule(found.kind, (await ports.policy()).snapshots);
  return rule?.locked ? rule.tier : tier;
}

async function appendCapture(request: Request, snapshot: Snapshot, ports: Needs): Promise<Answer> {
  const there = await isStillThere(request, ports);
  if (!there.ok) return there;
  let cited = snapshot;
  const decided = async (db: Database) => {
    cited = await citeKept(snapshot, db);
    return decide(request, cited, db);
  };
  const appended = await appendToLog<CaptureFailure | Done>(ports, decided);
  if (appended.ok) return ok({ ...appended.value, ...(cited.missing && { missing: cited.missing }) });
  return appended.error.code === "done" ? ok(appended.error.place) : fail(appended.error);
}

/** The same request came in twice and the other one was quicker. */
interface Done {
  readonly code: "done";
  readonly place: EntryPlace;
}

async function decide(request: Request, snapshot: Snapshot, db: Database): Promise<Decision<CaptureFailure | Done>> {
  const place = await placeMade(request, db);
  if (place) return fail({ code: "done", place });
  const refusal = await refusalOf(request, db);
  if (refusal) return fail(refusal);
  return ok([draft(captureMade, { ...request.capture, snapshot }), ...noteOf(request)]);
}

async function placeMade({ capture }: Request, db: Database): Promise<EntryPlace | undefined> {
  const { origin, index, capturedAt } = (await db.captures.get(capture.captureId)) ?? {};
  return origin === undefined || index === undefined || capturedAt === undefined
    ? undefined
    : { origin, index, at: capturedAt };
}

const SILENCES = { busy: "page-busy", unloaded: "page-unloaded", stopped: "cancelled" } as const;

const Here = v.object({ token: v.string(), url: v.string() });

async function isStillThere({ tabId, token, capture }: Request, ports: Needs): Promise<Result<null, CaptureFailure>> {
  const { captureId } = capture;
  await ports.tellCapture(tabId, { captureId, step: "asking", done: 0, of: 0 });
  const answer = await ports.whereIs(tabId, () => ports.wasCancelled(captureId));
  if (!answer.ok && answer.error.code !== "no-access") return fail({ code: SILENCES[answer.error.code] });
  const here = answer.ok ? v.safeParse(Here, answer.value) : undefined;
  const same = here?.success && here.output.token === token && withoutSecrets(here.output.url) === capture.page.url;
  return same ? ok(null) : fail({ code: "page-moved" });
}

async function refusalOf({ capture }: Request, db: Database): Promise<CaptureFailure | undefined> {
  const found = await caseById(db, capture.caseId);
  if (!found) return { code: "case-missing" };
  return found.status === "closed" ? { code: "case-closed" } : undefined;
}

function noteOf({ capture: { captureId, caseId }, note }: Request) {
  return note ? [draft(noteAdded, { ...note, captureId, caseId })] : [];
}
