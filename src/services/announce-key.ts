import { SUMMARIES, SUMMARY_ALGORITHM, keyAnnounced } from "../domain/keeping/custody";
import { type Result, fail, ok } from "../domain/ground/result";
import { draft, encodeBase64 } from "../domain/ledger/log";
import { type StorageFailure, announcedKey } from "../storage/reading";
import { keepSummaryKey } from "../storage/writing";
import { appendToLog } from "./append-to-log";
import { defineUseCase } from "./define-use-case";
import type { Log, Ports } from "./ports";
import { Nothing } from "./terms";

/**
 * Have a key for the summaries of exported files, which the log says is this installation's: made and announced where there
 * is none, once. The private half stays in this profile, so a restored backup gets another.
 */
export const announceKey = defineUseCase({
  from: ["workbench"],
  request: Nothing,
  async run(_request, ports: Log & Pick<Ports, "newSummaryKey">): Promise<Result<null, StorageFailure>> {
    await ports.ready();
    if (await announcedKey(ports.db)) return ok(null);
    // Made before the append: its transaction waits for nothing but the database.
    const { privateKey, publicKey: bytes } = await ports.newSummaryKey();
    const publicKey = encodeBase64(bytes);
    const appended = await appendToLog<{ code: "announced" }>(
      ports,
      async (db) => {
        if (await announcedKey(db)) return fail({ code: "announced" });
        return ok([draft(keyAnnounced, { use: SUMMARIES, algorithm: SUMMARY_ALGORITHM, publicKey })]);
      },
      async (db, [first]) => {
        if (first) await keepSummaryKey(db, { publicKey, privateKey }, first);
      },
    );
    if (appended.ok || appended.error.code === "announced") return ok(null);
    return fail(appended.error);
  },
});
