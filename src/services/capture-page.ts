import * as v from "valibot";
import { NoteId, NoteText, noteAdded } from "../domain/casework/annotation";
import { CaptureMade, captureMade } from "../domain/evidence/captures";
import { draft } from "../domain/ledger/log";
import { type Result, fail, ok } from "../domain/ground/result";
import { withoutSecrets } from "../domain/ground/secrets";
import { openPseudonyms, reviewersIn } from "../domain/evidence/pseudonyms";
import { type Policy, type PolicyRefusal, captureBarred, deskOf, tierRule } from "../domain/policy";
import { type Missing, type Snapshot, SnapshotTier } from "../domain/evidence/snapshot";
import { type Database, type StorageFailure, caseById } from "../storage/reading";
import { type Decision, appendToLog } from "./append-to-log";
import { citeKept } from "./cite-kept";
import { defineUseCase } from "./define-use-case";
import type { EntryPlace } from "./entry-place";
import { OverruledList } from "./overruled";
import type { Log, Ports } from "./ports";
import { type NoSnapshot, type SnapshotNeeds, takeSnapshot } from "./take-snapshot";
import { TabId, Token } from "./terms";
import { type ToKeep, type WithholdFailure, type WithholdNeeds, missingOf, withholdCapture } from "./withhold-capture";

const Request = v.strictObject({
  tabId: TabId,
  token: Token,
  /** What is kept of the page itself, and what is withheld, is the background's to say. */
  capture: v.omit(CaptureMade, ["snapshot", "withheldKinds", "overruledKinds", "file"]),
  /** How much of the page is kept; the agency's policy may say otherwise. Nothing where left out. */
  tier: v.exactOptional(SnapshotTier),
  /** False alarms that the official has overruled on this page. */
  overruled: v.exactOptional(OverruledList),
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
  | { readonly code: "cancelled" }
  | WithholdFailure
  | PolicyRefusal;

type Answer = Result<Captured, CaptureFailure | StorageFailure>;
type Needs = Log &
  SnapshotNeeds &
  WithholdNeeds &
  Pick<Ports, "whereIs" | "policy" | "forgetCancelled" | "captureInTurn">;

/**
 * Capture chosen facts of a page to a case, and the note with them, in one append, after what is kept of the page itself.
 * The page must still be the one that was read, before and after anything is taken of it. Captures are made one after the other: while
 * one is under way in another tab, this one waits, and can be called off. A capture that is in the log already (the answer
 * to its first request was lost) is answered, not repeated. For a hiring case, what must be withheld of a person is taken out once more,
 * whatever the panel sent, and nothing of the page itself is kept where anything was. Where the agency's policy says so, the names of
 * reviewers are made pseudonyms by a key that is thrown away, and nothing of the page itself is kept either.
 */
export const capturePage = defineUseCase({
  from: ["sidepanel"],
  request: Request,
  async run(request, ports: Needs): Promise<Answer> {
    const { captureId } = request.capture;
    const wait = () => ports.tellCapture(request.tabId, { captureId, step: "waiting", done: 0, of: 0 });
    try {
      const turn = await ports.captureInTurn(captureId, () => captureNow(request, ports), wait);
      return turn.is === "done" ? turn.value : fail({ code: "cancelled" });
    } finally {
      await Promise.all([ports.tellCapture(request.tabId, undefined), ports.forgetCancelled(captureId)]);
    }
  },
});

async function captureNow(request: Request, ports: Needs): Promise<Answer> {
  const done = await placeMade(request, ports.db);
  if (done) return ok(done);
  const policy = await ports.policy();
  const [refusal, tier] = await Promise.all([refusalNow(request, policy, ports), tierOf(request, policy, ports)]);
  if (refusal) return fail(refusal);
  const kept = await withholdCapture(request, policy, ports);
  if (!kept.ok) return kept;
  const isBare = kept.value.capture.withheldKinds !== undefined || (await wantsPseudonyms(request, policy, ports.db));
  const snapshot = await snapshotOf(request, kept.value, { tier, isBare }, ports);
  return snapshot.ok ? await appendCapture(request, kept.value, snapshot.value, ports) : snapshot;
}

/** A picture cannot be cleaned, and a copy shows what stands beside the facts: of a page from which anything was withheld neither is kept. */
async function snapshotOf(
  { tabId, token }: Request,
  { capture, isWithheld }: ToKeep,
  { tier, isBare }: { readonly tier: SnapshotTier; readonly isBare: boolean },
  ports: Needs,
): Promise<Result<Snapshot, NoSnapshot>> {
  const taken = await takeSnapshot({ tabId, token, capture, tier: isBare ? "none" : tier, isWithheld }, ports);
  if (!taken.ok || !isBare || tier === "none") return taken;
  return ok({ ...taken.value, missing: missingOf(tier) });
}

/** Whether the names of reviewers are made pseudonyms for the case. */
async function wantsPseudonyms({ capture }: Request, policy: Policy, db: Database): Promise<boolean> {
  const found = await caseById(db, capture.caseId);
  return found !== undefined && deskOf(policy, found.kind).pseudonyms === true;
}

/** Whether there is any use in a snapshot; the append asks again. */
async function refusalNow(request: Request, policy: Policy, ports: Needs): Promise<CaptureFailure | undefined> {
  const [there, refusal] = await Promise.all([isStillThere(request, ports), refusalOf(request, policy, ports.db)]);
  return there.ok ? refusal : there.error;
}

/** The tier that was asked for, unless the agency's policy does not leave it to the official. */
async function tierOf({ tier = "none", capture }: Request, policy: Policy, ports: Needs): Promise<SnapshotTier> {
  const found = await caseById(ports.db, capture.caseId);
  const rule = found && tierRule(found.kind, policy.snapshots);
  return rule?.locked ? rule.tier : tier;
}

async function appendCapture(request: Request, kept: ToKeep, snapshot: Snapshot, ports: Needs): Promise<Answer> {
  // Where nothing was taken of the page, it was asked just now.
  const there = snapshot.tier === "none" ? ok(null) : await isStillThere(request, ports);
  if (!there.ok) return there;
  let cited = snapshot;
  // As it stands after the page was copied, which may take minutes.
  const policy = await ports.policy();
  const decided = async (db: Database) => {
    const isNamed = !(await wantsPseudonyms(request, policy, db));
    // Where that has come to be so meanwhile, what was copied already is left to be swept.
    cited = isNamed || snapshot.tier === "none" ? await citeKept(snapshot, db) : bareOf(snapshot);
    const key = isNamed ? undefined : ports.randomHex(KEY_BYTES);
    return decide(request, { kept, snapshot: cited, key }, policy, db);
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

const KEY_BYTES = 32;

const bareOf = ({ tier }: Snapshot): Snapshot => ({ tier: "none", artifacts: [], missing: missingOf(tier) });

interface ToDecide {
  readonly kept: ToKeep;
  readonly snapshot: Snapshot;
  /** By which pseudonyms are made; nothing where names stay. It is kept nowhere. */
  readonly key: string | undefined;
}

async function decide(
  request: Request,
  { kept, snapshot, key }: ToDecide,
  policy: Policy,
  db: Database,
): Promise<Decision<CaptureFailure | Done>> {
  const place = await placeMade(request, db);
  if (place) return fail({ code: "done", place });
  const refusal = await refusalOf(request, policy, db);
  if (refusal) return fail(refusal);
  // It has become a hiring case meanwhile.
  const isHiring = (await caseById(db, request.capture.caseId))?.kind === "hiring";
  if (isHiring && !kept.isWithheld) return fail({ code: "not-withheld" });
  const names = key === undefined ? undefined : openPseudonyms(reviewersIn(kept.capture), key);
  const capture = names ? names.capture(kept.capture) : kept.capture;
  return ok([draft(captureMade, { ...capture, snapshot }), ...noteOf(request, names?.inText)]);
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
  const [answer] = await Promise.all([
    ports.whereIs(tabId, () => ports.wasCancelled(captureId)),
    ports.tellCapture(tabId, { captureId, step: "asking", done: 0, of: 0 }),
  ]);
  if (!answer.ok && answer.error.code !== "no-access") return fail({ code: SILENCES[answer.error.code] });
  const here = answer.ok ? v.safeParse(Here, answer.value) : undefined;
  const same = here?.success && here.output.token === token && withoutSecrets(here.output.url) === capture.page.url;
  return same ? ok(null) : fail({ code: "page-moved" });
}

async function refusalOf({ capture }: Request, policy: Policy, db: Database): Promise<CaptureFailure | undefined> {
  const found = await caseById(db, capture.caseId);
  if (!found) return { code: "case-missing" };
  if (found.status === "closed") return { code: "case-closed" };
  return captureBarred(policy, found.kind, { url: capture.page.url, facts: capture.facts });
}

function noteOf({ capture: { captureId, caseId }, note }: Request, name = (text: string) => text) {
  return note ? [draft(noteAdded, { ...note, text: name(note.text), captureId, caseId })] : [];
}
