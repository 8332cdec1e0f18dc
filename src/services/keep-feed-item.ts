import * as v from "valibot";
import { FeedUrl, captureOfItem } from "../domain/casework/streams";
import { type CaptureMade, CaptureId, captureMade } from "../domain/evidence/captures";
import { hostOf } from "../domain/evidence/sources";
import type { Snapshot } from "../domain/evidence/snapshot";
import { CaseId } from "../domain/ground/case-names";
import { type Result, fail, ok } from "../domain/ground/result";
import { draft } from "../domain/ledger/log";
import { type Policy, type PolicyRefusal, captureBarred, siteBarred, tierRule } from "../domain/policy";
import {
  type Database,
  type FeedItemRow,
  type StorageFailure,
  caseById,
  everyFeed,
  feedDocument,
  itemByKey,
  storageFailure,
} from "../storage/reading";
import { keepArtifact, noteKept } from "../storage/writing";
import { appendToLog } from "./append-to-log";
import { citeKept } from "./cite-kept";
import { defineUseCase } from "./define-use-case";
import type { EntryPlace } from "./entry-place";
import { type LookNeeds, lookThrough } from "./look-through";
import type { Log, Ports } from "./ports";
import { missingOf } from "./withhold-capture";

const Request = v.strictObject({
  feed: FeedUrl,
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
  caseId: CaseId,
  captureId: CaptureId,
  type: v.picklist(["NewsArticle", "BlogPosting"]),
});
type Request = v.InferOutput<typeof Request>;

export type KeepItemFailure =
  /** It is not among what is kept of its feed any more. */
  | { readonly code: "item-missing" }
  | { readonly code: "case-missing" }
  | { readonly code: "case-closed" }
  | { readonly code: "not-withheld" }
  | { readonly code: "all-withheld" }
  | PolicyRefusal;

type Needs = Log & LookNeeds & Pick<Ports, "policy">;

/**
 * Keep an item of a feed to a case, as a capture: what it says as facts, the file that it stood in as it was sent where the
 * case keeps pages. The same rules hold as for a page's capture: the agency's sites and facts (of the feed's site, too), and what
 * a hiring case must withhold; there the file, in which others are spoken of, is never kept. Asked for again under the same
 * name, it is answered and not repeated.
 */
export const keepFeedItem = defineUseCase({
  from: ["workbench"],
  request: Request,
  async run(request, ports: Needs): Promise<Result<EntryPlace, KeepItemFailure | StorageFailure>> {
    await ports.ready();
    const { feed, id, captureId } = request;
    const before = await placeMade(captureId, ports.db);
    if (before) return ok(before);
    const row = await itemByKey(ports.db, feed, id);
    if (!row) return fail({ code: "item-missing" });
    const refusal = await refusalOf(request, row, await ports.policy(), ports.db);
    if (refusal) return fail(refusal);
    const kept = await allowed(request, row, ports);
    if (!kept.ok) return kept;
    // The agency's word may have changed while the item was looked through.
    const policy = await ports.policy();
    const snapshot = await snapshotOf(request, row, policy, ports);
    const appended = await appendToLog<KeepItemFailure>(ports, async (db) => {
      const late = await refusalOf(request, row, policy, db);
      if (late) return fail(late);
      return ok([draft(captureMade, { ...kept.value, snapshot: await citeKept(snapshot, db) })]);
    });
    if (!appended.ok) return appended;
    await noteKept(ports.db, feed, id, captureId, ports.now());
    return appended;
  },
});

async function placeMade(captureId: string, db: Database): Promise<EntryPlace | undefined> {
  const { origin, index, capturedAt } = (await db.captures.get(captureId)) ?? {};
  return origin === undefined || index === undefined || capturedAt === undefined
    ? undefined
    : { origin, index, at: capturedAt };
}

async function refusalOf(
  { caseId, feed }: Request,
  { item }: FeedItemRow,
  policy: Policy,
  db: Database,
): Promise<KeepItemFailure | undefined> {
  const found = await caseById(db, caseId);
  if (!found) return { code: "case-missing" };
  if (found.status === "closed") return { code: "case-closed" };
  const barred = siteBarred(policy, found.kind, hostOf(feed));
  return barred ?? captureBarred(policy, found.kind, { url: item.url || feed, facts: [{ kind: "profile" }] });
}

/** What may be kept of it: for a hiring case without what is withheld. */
async function allowed(
  { caseId, feed, captureId, type }: Request,
  { item, format, fetchedAt }: FeedItemRow,
  ports: Needs,
): Promise<Result<Omit<CaptureMade, "snapshot">, KeepItemFailure>> {
  const title = (await everyFeed(ports.db)).find(({ url }) => url === feed)?.title ?? "";
  const made = captureOfItem({ captureId, caseId, feed: { url: feed, title }, item, format, fetchedAt, type });
  if ((await caseById(ports.db, caseId))?.kind !== "hiring") return ok(made);
  const looked = await lookThrough(made, ports);
  if (!looked.ok) return fail({ code: "not-withheld" });
  const { capture, withheld } = looked.value.capture(made);
  if (capture.facts.length === 0) return fail({ code: "all-withheld" });
  return ok({ ...capture, ...(withheld.length > 0 && { withheldKinds: withheld }) });
}

/** The file as it was sent, where the case keeps pages and it is still there; where it keeps less, what the item itself says. */
async function snapshotOf(
  { caseId }: Request,
  { item, document }: FeedItemRow,
  policy: Policy,
  ports: Needs,
): Promise<Snapshot> {
  const kind = (await caseById(ports.db, caseId))?.kind ?? "other";
  const { tier } = tierRule(kind, policy.snapshots);
  if (kind === "hiring") return { tier: "none", artifacts: [], missing: missingOf("page") };
  if (tier === "none") return { tier: "none", artifacts: [] };
  if (tier !== "page") {
    const words = new Blob([wordsOf(item)], { type: "text/plain;charset=utf-8" });
    const kept = await keptAs("quote", "text", words, ports);
    // A feed has no picture.
    const noPicture = tier === "screenshot" ? [{ role: "screenshot" as const, reason: "failed" }] : [];
    const missing = [...(kept.missing ?? []), ...noPicture];
    return { ...kept, ...(missing.length > 0 && { missing }) };
  }
  const blob = await feedDocument(ports.db, document);
  if (!blob) return { tier: "none", artifacts: [], missing: [{ role: "archive", reason: "gone" }] };
  return keptAs("page", "archive", blob, ports);
}

const wordsOf = ({ title, summary, text, url }: FeedItemRow["item"]): string =>
  [title, summary, text, url].filter((part) => part !== "").join("\n\n");

async function keptAs(tier: Snapshot["tier"], role: "archive" | "text", blob: Blob, ports: Needs): Promise<Snapshot> {
  try {
    const { sha256, bytes, mediaType } = await keepArtifact(ports.db, blob, ports.now());
    return { tier, artifacts: [{ role, sha256, bytes, mediaType }] };
  } catch (error) {
    if (!storageFailure(error)) throw error;
    return { tier: "none", artifacts: [], missing: [{ role, reason: "storage-full" }] };
  }
}
