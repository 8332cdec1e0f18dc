import { type Result, fail, ok } from "../../domain/ground/result";
import { type KeptWhy, requestErased } from "../../domain/keeping/requests";
import type { AnswerOf, MessageFailure, Performed } from "../../messaging";
import { type ErasureItem, subjectRequestById } from "../../storage/reading";
import { eraseEach } from "../erase-each";
import { defineJob } from "../job";
import type { JobPorts } from "../ports";

interface Request {
  readonly requestId: string;
  readonly items: readonly Pick<ErasureItem, "name" | "target">[];
  readonly kept: readonly { readonly target: string; readonly why: KeptWhy }[];
  /** The agency's reference: it stays in the log with each erasure, and names nobody. */
  readonly words: string;
}

/** What went. */
export interface ErasedForRequest {
  readonly items: number;
  readonly entries: number;
}

type Failure =
  | Extract<AnswerOf<"erasePayload">, { readonly ok: false }>["error"]
  | Extract<Performed<typeof requestErased>, { readonly ok: false }>["error"]
  | MessageFailure;

/**
 * Erases what an official chose for a person's request, one thing after the other, and records by their names in the log what went and
 * what was kept and why; also of what went before it was called off, or before something could not be erased.
 */
export const eraseForRequest = defineJob({
  name: "erase-for-request",
  about: ({ requestId }: Request) => requestId,
  unique: "about",
  isLostOnClose: true,
  canStop: true,
  async run(
    { requestId, items, kept, words }: Request,
    ports: Pick<JobPorts, "db" | "ask" | "perform">,
    { tell, signal },
  ): Promise<Result<ErasedForRequest, Failure>> {
    const gone: string[] = [];
    const before = await subjectRequestById(ports.db, requestId);
    const record = async () => {
      const erased = [...new Set([...(before?.erased ?? []), ...gone])];
      const left = kept.filter(({ target }) => !erased.includes(target));
      return ports.perform(requestErased, { requestId, erased, kept: left });
    };
    let entries = 0;
    try {
      const targets = items.map(({ target }) => target);
      const done = await eraseEach({ targets, reason: "request", words }, ports, {
        signal,
        tell,
        onGone: (n, count) => {
          entries += count;
          gone.push(items[n]?.name ?? "");
        },
      });
      if (!done.ok) {
        await record();
        return fail(done.error);
      }
    } catch (error) {
      await record();
      throw error;
    }
    const recorded = await record();
    return recorded.ok ? ok({ items: gone.length, entries }) : fail(recorded.error);
  },
});
