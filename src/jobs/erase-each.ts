import type { ErasureReason } from "../domain/keeping/erasure";
import { type Result, fail, ok } from "../domain/ground/result";
import type { AnswerOf, MessageFailure } from "../messaging";
import type { Erasable } from "../storage/reading";
import type { Watch } from "./job";
import type { JobPorts } from "./ports";

interface ToErase {
  readonly targets: readonly Erasable[];
  readonly reason: ErasureReason;
  /** Why, in the official's words; they stay in the log. */
  readonly words: string;
}

interface Erasing extends Watch {
  /** One of them is gone, with so many entries. */
  readonly onGone: (n: number, entries: number) => void;
}

export type EraseFailure = Extract<AnswerOf<"erasePayload">, { readonly ok: false }>["error"] | MessageFailure;

/** Erases one thing after the other: each is gone as a whole or there as a whole. Called off, what went stays gone. */
export async function eraseEach(
  { targets, reason, words }: ToErase,
  { ask }: Pick<JobPorts, "ask">,
  { tell, signal, onGone }: Erasing,
): Promise<Result<null, EraseFailure>> {
  for (const [done, target] of targets.entries()) {
    tell({ done, total: targets.length });
    signal.throwIfAborted();
    const erased = await ask("erasePayload", { target, reason, words });
    if (!erased.ok) return fail(erased.error);
    onGone(done, erased.value.entries);
  }
  return ok(null);
}
