import * as v from "valibot";
import { NoteId } from "../domain/casework/annotation";
import { DatasetId } from "../domain/casework/own-data";
import { CaptureId } from "../domain/evidence/captures";
import { Sha256 } from "../domain/evidence/snapshot";
import { ErasureReason, ErasureWords } from "../domain/keeping/erasure";
import { type Draft, type Header, Origin } from "../domain/ledger/log";
import { type Result, fail, ok } from "../domain/ground/result";
import { type Database, type StorageFailure, onlyCitedBy, heldBy, pageKeysOf, toErase } from "../storage/reading";
import { dropUncitedImport, erasePayloads, erasureDrafts, giveUpBackup, oweForgetting } from "../storage/writing";
import { appendToLog } from "./append-to-log";
import { defineUseCase } from "./define-use-case";
import type { Log, Ports } from "./ports";

const Erasable = v.variant("what", [
  v.strictObject({
    what: v.literal("entry"),
    origin: Origin,
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({ what: v.literal("note"), noteId: NoteId }),
  v.strictObject({ what: v.literal("import"), sha256: Sha256 }),
  v.strictObject({ what: v.literal("dataset"), datasetId: DatasetId }),
  v.strictObject({ what: v.literal("capture"), captureId: CaptureId, notes: v.boolean() }),
]);
const Request = v.strictObject({ target: Erasable, reason: ErasureReason, words: ErasureWords });

/** What was erased: how many entries' payloads, and how many artifacts. None where all of it was gone already. */
interface Erased {
  readonly entries: number;
  readonly artifacts: number;
}

/** A case must be kept, and what was to go is of it: nothing went. */
interface LegalHold {
  readonly code: "legal-hold";
  readonly caseId: string;
}

/** What went, for the answer and for whoever keeps something of those pages. */
interface Gone extends Erased {
  readonly pageKeys: ReadonlySet<string>;
}

/**
 * Erase for good what an entry, a note or a capture says, an imported file, or a dataset: in one transaction the payloads go, with what came from them,
 * and the log says that they went and why. What is gone already is not an error: the answer may have been lost.
 */
export const erasePayload = defineUseCase({
  from: ["workbench"],
  request: Request,
  async run(
    request,
    ports: Log & Pick<Ports, "forgetDrafts" | "dropExports">,
  ): Promise<Result<Erased, LegalHold | StorageFailure>> {
    let gone: Gone = { entries: 0, artifacts: 0, pageKeys: new Set() };
    const appended = await appendToLog<LegalHold | { code: "nothing-there" }>(ports, async (db) => {
      const headers = await toErase(db, request.target);
      const caseId = await heldBy(db, headers);
      if (caseId !== undefined) return fail({ code: "legal-hold", caseId });
      const [first, ...others] = await eraseNow(db, headers, request, (went) => (gone = went));
      if (request.target.what === "import") await dropUncitedImport(db, request.target.sha256);
      return first ? ok([first, ...others]) : fail({ code: "nothing-there" });
    });
    if (!appended.ok && appended.error.code !== "nothing-there") return fail(appended.error);
    await ports.forgetDrafts(gone.pageKeys);
    await ports.dropExports();
    ports.forgetBytes();
    return ok({ entries: gone.entries, artifacts: gone.artifacts });
  },
});

/** Erases in the append's own transaction, and gives the entries that say so. */
async function eraseNow(
  db: Database,
  headers: readonly Header[],
  grounds: v.InferOutput<typeof Request>,
  onGone: (gone: Gone) => void,
): Promise<Draft[]> {
  const [artifacts, pageKeys] = [await onlyCitedBy(db, headers), await pageKeysOf(db, headers)];
  const drafts = await erasureDrafts(db, headers, artifacts, grounds);
  await erasePayloads(db, headers);
  // A backup that lies here unsaved may hold what goes.
  if (headers.length > 0) {
    await giveUpBackup(db);
    await oweForgetting(db);
  }
  onGone({ entries: headers.length, artifacts: artifacts.length, pageKeys });
  return drafts;
}
