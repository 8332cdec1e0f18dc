import { fail, ok } from "../domain/ground/result";
import type { AnswerOf } from "../messaging";
import { unrecordedBackups } from "../storage/writing";
import { appendToLog } from "./append-to-log";
import type { Ports } from "./ports";

/** Write down that a backup was made or restored, where the log does not say so yet: asked right after, and at every start. */
export async function recordBackups(ports: Ports): Promise<AnswerOf<"recordBackups">> {
  const appended = await appendToLog<{ code: "nothing-new" }>(ports, async (db) => {
    const [first, ...others] = await unrecordedBackups(db);
    return first ? ok([first, ...others]) : fail({ code: "nothing-new" });
  });
  if (appended.ok || appended.error.code === "nothing-new") return ok(null);
  return fail(appended.error);
}
