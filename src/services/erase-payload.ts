import type { Draft, Header } from "../domain/ledger/log";
import { fail, ok } from "../domain/ground/result";
import type { AnswerOf, Erased, RequestOf } from "../messaging";
import { type Database, onlyCitedBy, pageKeysOf, toErase } from "../storage/reading";
import { dropUncitedImport, erasePayloads, erasureDrafts, giveUpBackup } from "../storage/writing";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

type Request = RequestOf<"erasePayload">;

/** What went, for the answer and for whoever keeps something of those pages. */
interface Gone extends Erased {
  readonly pageKeys: ReadonlySet<string>;
}

/**
 * Erase for good what an entry, a note or a capture says, or an imported file: in one transaction the payloads go, with what came from them,
 * and the log says that they went and why. What is gone already is not an error: the answer may have been lost.
 */
export async function erasePayload(request: Request, ports: Ports): Promise<AnswerOf<"erasePayload">> {
  let gone: Gone = { entries: 0, artifacts: 0, pageKeys: new Set() };
  const appended = await appendToLog<{ code: "nothing-there" }>(ports, async (db) => {
    const headers = await toErase(db, request.target);
    const [first, ...others] = await eraseNow(db, headers, request, (went) => (gone = went));
    if (request.target.what === "import") await dropUncitedImport(db, request.target.sha256);
    return first ? ok([first, ...others]) : fail({ code: "nothing-there" });
  });
  if (!appended.ok && appended.error.code !== "nothing-there") return fail(appended.error);
  await ports.forgetDrafts(gone.pageKeys);
  return ok({ entries: gone.entries, artifacts: gone.artifacts });
}

/** Erases in the append's own transaction, and gives the entries that say so. */
async function eraseNow(
  db: Database,
  headers: readonly Header[],
  grounds: Request,
  onGone: (gone: Gone) => void,
): Promise<Draft[]> {
  const [artifacts, pageKeys] = [await onlyCitedBy(db, headers), await pageKeysOf(db, headers)];
  const drafts = await erasureDrafts(db, headers, artifacts, grounds);
  await erasePayloads(db, headers);
  // A backup that lies here unsaved may hold what goes.
  if (headers.length > 0) await giveUpBackup(db);
  onGone({ entries: headers.length, artifacts: artifacts.length, pageKeys });
  return drafts;
}
