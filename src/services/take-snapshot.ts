import { soughtOf } from "../domain/evidence/anchoring";
import type { CaptureMade } from "../domain/evidence/captures";
import type { ArtifactRole, CaptureProgress, MissingReason, Snapshot, SnapshotTier } from "../domain/evidence/snapshot";
import { type Result, fail, ok } from "../domain/ground/result";
import type { PageCopy, Shot } from "../platform";
import { storageFailure } from "../storage/reading";
import { keepArtifact } from "../storage/writing";
import type { LookNeeds } from "./look-through";
import type { Ports } from "./ports";
import { holdsPicture, missingOf, tellsOfPerson } from "./withhold-capture";

/** What taking a snapshot needs from outside. */
export type SnapshotNeeds = LookNeeds &
  Pick<
    Ports,
    "db" | "now" | "pause" | "clearInTab" | "copyPage" | "visiblePart" | "wholePage" | "tellCapture" | "wasCancelled"
  >;

/** What a snapshot is taken of. */
export interface SnapshotRequest {
  readonly tabId: number;
  readonly token: string;
  readonly tier: SnapshotTier;
  readonly capture: Omit<CaptureMade, "snapshot">;
  /** Of a hiring case: it is kept only where its text says nothing that must be withheld. */
  readonly isWithheld: boolean;
}

type Step = CaptureProgress["step"];

/** What has been taken so far: bytes by role, and what is missing. */
interface Taken {
  readonly blobs: [ArtifactRole, Blob][];
  readonly missing: [ArtifactRole, string][];
}

const CLEAR_MS = 500;

/** Why there is no snapshot, and nothing is to be captured: the official has called it off, or the page is silent. */
export type NoSnapshot = { readonly code: "cancelled" | "page-busy" };

/**
 * Take what the tier says of a tab's page and keep it. What could not be had is said in `missing`: a snapshot that fails
 * never keeps facts from being captured, unless the page does not answer at all.
 */
export async function takeSnapshot(
  request: SnapshotRequest,
  ports: SnapshotNeeds,
): Promise<Result<Snapshot, NoSnapshot>> {
  const taken: Taken = { blobs: [], missing: [] };
  // What the panel has outlined on the page is no part of it. A frame that never loads does not answer.
  if (request.tier !== "none") await Promise.race([ports.clearInTab(request.tabId), ports.pause(CLEAR_MS)]);
  for (const take of STEPS[request.tier]) {
    const end = await take(request, ports, taken);
    if (end === "busy") return fail({ code: "page-busy" });
    if (end === "stopped" || (await ports.wasCancelled(request.capture.captureId))) return fail({ code: "cancelled" });
  }
  if (request.isWithheld) {
    const shows = await showsWithheld(request, ports, taken);
    if (shows === "busy") return fail({ code: "page-busy" });
    if (shows === "stopped") return fail({ code: "cancelled" });
    if (shows === "yes") return ok({ tier: "none", artifacts: [], missing: missingOf(request.tier) });
  }
  await progress(request, ports, "keeping")(0, 0);
  return ok(await kept(request.tier, taken, ports));
}

/**
 * Whether what was taken may show what must be withheld: its words tell it, or there is a picture in it, for that may be of a person; also
 * where there is no copy to tell by.
 */
async function showsWithheld(
  request: SnapshotRequest,
  ports: SnapshotNeeds,
  { blobs }: Taken,
): Promise<"yes" | "no" | "busy" | "stopped"> {
  if (request.tier === "none" || blobs.length === 0) return "no";
  const of = (...roles: readonly ArtifactRole[]): Blob[] =>
    blobs.filter(([role]) => roles.includes(role)).map(([, blob]) => blob);
  const [copies, texts] = [of("page", "quote"), of("text")];
  if (request.tier === "screenshot") {
    const copy = await copied("page", request, ports);
    if (copy.is === "busy" || copy.is === "stopped") return copy.is;
    if (copy.is === "done" && copy.copy) copies.push(copy.copy);
    if (copy.is === "done" && copy.text) texts.push(copy.text);
  }
  if (copies.length === 0 || texts.length === 0) return "yes";
  for (const copy of copies) if (holdsPicture(await copy.text())) return "yes";
  for (const text of texts) if (await tellsOfPerson(await text.text(), ports)) return "yes";
  return "no";
}

type End = "stopped" | "busy" | "done";
type Take = (request: SnapshotRequest, ports: SnapshotNeeds, taken: Taken) => Promise<End>;

// The part on screen first: it is what the official sees. Scrolling through the page, which changes it, comes last.
const STEPS: Readonly<Record<SnapshotTier, readonly Take[]>> = {
  none: [],
  quote: [takeQuote],
  screenshot: [takeVisible, takeWhole],
  page: [takeVisible, takeCopy, takeWhole],
};

const progress =
  ({ tabId, capture: { captureId } }: SnapshotRequest, ports: SnapshotNeeds, step: Step) =>
  (done: number, of: number): Promise<void> =>
    ports.tellCapture(tabId, { captureId, step, done, of });

const watching = (request: SnapshotRequest, ports: SnapshotNeeds, step: Step) => ({
  onProgress: progress(request, ports, step),
  isStopped: () => ports.wasCancelled(request.capture.captureId),
});

async function takeVisible(request: SnapshotRequest, ports: SnapshotNeeds, taken: Taken): ReturnType<Take> {
  return note("screenshot", await ports.visiblePart(request.tabId, watching(request, ports, "copying")), taken);
}

async function takeWhole(request: SnapshotRequest, ports: SnapshotNeeds, taken: Taken): ReturnType<Take> {
  return note("full-screenshot", await ports.wholePage(request.tabId, watching(request, ports, "scrolling")), taken);
}

function note(role: ArtifactRole, shot: Shot, { blobs, missing }: Taken): End {
  if (shot.is === "stopped" || shot.is === "busy") return shot.is;
  if (shot.is === "done") {
    blobs.push([role, shot.picture]);
    if (shot.isCut) missing.push([role, "cut" satisfies MissingReason]);
  } else missing.push([role, shot.is satisfies MissingReason]);
  return "done";
}

async function takeCopy(request: SnapshotRequest, ports: SnapshotNeeds, taken: Taken): ReturnType<Take> {
  return noteCopy("page", await copied("page", request, ports), taken);
}

async function takeQuote(request: SnapshotRequest, ports: SnapshotNeeds, taken: Taken): ReturnType<Take> {
  return noteCopy("quote", await copied("quote", request, ports), taken);
}

function copied(what: "page" | "quote", request: SnapshotRequest, ports: SnapshotNeeds): Promise<PageCopy> {
  const { tabId, token, capture } = request;
  const sought = what === "quote" ? capture.facts.map(soughtOf) : [];
  const watch = watching(request, ports, "copying");
  const onProgress = (done: number, of: number) => progress(request, ports, of > 0 ? "fetching" : "copying")(done, of);
  return ports.copyPage(tabId, { token, what, sought }, { ...watch, onProgress });
}

function noteCopy(role: "page" | "quote", copy: PageCopy, { blobs, missing }: Taken): End {
  if (copy.is === "stopped" || copy.is === "busy") return copy.is;
  if (copy.is !== "done") {
    missing.push([role, copy.is satisfies MissingReason]);
    return "done";
  }
  if (copy.copy) blobs.push([role, copy.copy]);
  if (copy.text) blobs.push(["text", copy.text]);
  for (const reason of copy.lacks.copy) missing.push([role, reason]);
  for (const reason of copy.lacks.text) missing.push(["text", reason]);
  return "done";
}

const MOST_MISSING = 16;
const LONGEST_REASON = 200;

async function kept(tier: SnapshotTier, { blobs, missing }: Taken, ports: SnapshotNeeds): Promise<Snapshot> {
  const artifacts: Snapshot["artifacts"] = [];
  const lost = missing.map(([role, reason]) => ({ role, reason: reason.slice(0, LONGEST_REASON) }));
  for (const [role, blob] of blobs) {
    try {
      const { sha256, bytes, mediaType } = await keepArtifact(ports.db, blob, ports.now());
      artifacts.push({ role, sha256, bytes, mediaType });
    } catch (error) {
      if (!storageFailure(error)) throw error;
      lost.push({ role, reason: "storage-full" satisfies MissingReason });
    }
  }
  return { tier, artifacts, ...(lost.length > 0 && { missing: lost.slice(0, MOST_MISSING) }) };
}
