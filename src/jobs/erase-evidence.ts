import { type Result, fail, ok } from "../domain/ground/result";
import { retentionGoes } from "../storage/reading";
import { type EraseFailure, eraseEach } from "./erase-each";
import { defineJob } from "./job";
import type { JobPorts } from "./ports";

interface Request {
  readonly caseId: string;
  /** Why, in the official's words; they stay in the log. */
  readonly words: string;
}

/** What went. */
export interface EvidenceErased {
  readonly caseId: string;
  /** How many entries say nothing any more. */
  readonly entries: number;
}

/**
 * Erases a case's evidence because it was kept long enough, one capture, note or file after the other: each is gone as a whole or
 * there as a whole. Called off, what went stays gone; begun again, it goes on with the rest.
 */
export const eraseEvidence = defineJob({
  name: "erase-evidence",
  about: ({ caseId }: Request) => caseId,
  unique: "about",
  isLostOnClose: true,
  canStop: true,
  async run(
    { caseId, words }: Request,
    { db, ask, forgetScores }: Pick<JobPorts, "db" | "ask" | "forgetScores">,
    { tell, signal },
  ): Promise<Result<EvidenceErased, EraseFailure>> {
    const { targets } = await retentionGoes(db, caseId);
    let entries = 0;
    const onGone = (_n: number, gone: number) => {
      entries += gone;
    };
    const done = await eraseEach({ targets, reason: "retention", words }, { ask }, { tell, signal, onGone });
    if (!done.ok) return fail(done.error);
    // Also where nothing else was left: what lies beside the log goes with the case.
    await forgetScores(caseId);
    return ok({ caseId, entries });
  },
});
