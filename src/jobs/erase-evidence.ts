import { type Result, fail, ok } from "../domain/ground/result";
import type { AnswerOf, MessageFailure } from "../messaging";
import { retentionGoes } from "../storage/reading";
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

type Failure = Extract<AnswerOf<"erasePayload">, { readonly ok: false }>["error"] | MessageFailure;

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
  ): Promise<Result<EvidenceErased, Failure>> {
    const { targets } = await retentionGoes(db, caseId);
    let entries = 0;
    for (const [done, target] of targets.entries()) {
      tell({ done, total: targets.length });
      signal.throwIfAborted();
      const erased = await ask("erasePayload", { target, reason: "retention", words });
      if (!erased.ok) return fail(erased.error);
      entries += erased.value.entries;
    }
    // Also where nothing else was left: what lies beside the log goes with the case.
    await forgetScores(caseId);
    return ok({ caseId, entries });
  },
});
