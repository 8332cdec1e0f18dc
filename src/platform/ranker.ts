import {
  type RankFault,
  type RankProgress,
  type RankRequest,
  type Ranking,
  faultOfRequest,
} from "../domain/casework/ranking";
import { type Result, fail, ok } from "../domain/ground/result";
import type { RankQuestion, RankReply } from "./rank-answers";

/** Ranks in a worker, so that the page goes on; there is one while it is needed, and none in a page that has long not asked. */
export interface Ranker {
  /**
   * The ranking; or nothing, where another was asked for or it was stopped before it was done: the newest question is the only
   * one that is answered. @throws where the worker broke
   */
  rank(
    request: RankRequest,
    onProgress?: (progress: RankProgress) => void,
  ): Promise<Result<Ranking, RankFault> | undefined>;
  /** Ends what is under way, and the worker. More can be asked for later. */
  stop(): void;
}

/** As much of a worker as is needed of it. */
export type RankWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** Milliseconds after its last answer that a worker is kept for another question. */
const KEPT = 15_000;

const startWorker = (): RankWorker => new Worker(new URL("./rank-worker.ts", import.meta.url), { type: "module" });

export function newRanker(start: () => RankWorker = startWorker): Ranker {
  let worker: RankWorker | undefined;
  let asking: Asking | undefined;
  let count = 0;
  let ending: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(ending);
    worker?.terminate();
    worker = undefined;
    asking?.resolve(undefined);
    asking = undefined;
  };
  const settle = (reply: RankReply): void => {
    // An answer to what nobody asks any more.
    if (asking?.number !== reply.number) return;
    if ("progress" in reply) {
      asking.onProgress?.(reply.progress);
      return;
    }
    const { resolve, reject } = asking;
    asking = undefined;
    ending = setTimeout(stop, KEPT);
    if ("fault" in reply) reject(new Error(reply.fault));
    else resolve("ranking" in reply ? ok(reply.ranking) : fail(reply.failed));
  };
  const started = (): RankWorker => {
    const one = start();
    one.addEventListener("message", ({ data }: MessageEvent<RankReply>) => settle(data));
    // A worker dies without a word where the memory does not last.
    one.addEventListener("error", ({ message }: ErrorEvent) => {
      asking?.reject(new Error(message || "The worker that ranks has ended."));
      asking = undefined;
      stop();
    });
    return one;
  };

  return {
    stop,
    rank(request, onProgress) {
      clearTimeout(ending);
      asking?.resolve(undefined);
      const number = ++count;
      // What cannot be ranked is said at once, and ends what is under way like any other question.
      const fault = faultOfRequest(request);
      return new Promise((resolve, reject) => {
        asking = { number, resolve, reject, onProgress };
        worker ??= started();
        worker.postMessage({ number, request: fault ? null : request } satisfies RankQuestion);
        if (fault) settle({ number, failed: fault });
      });
    },
  };
}

interface Asking {
  readonly number: number;
  readonly resolve: (answer: Result<Ranking, RankFault> | undefined) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: RankProgress) => void) | undefined;
}
