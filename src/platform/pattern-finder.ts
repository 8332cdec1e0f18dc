import type { Patterns, PatternsProgress, PatternsRequest } from "../domain/analysis/patterns";
import type { PatternReply } from "./pattern-answers";

/** Looks for patterns in a worker, so that the page goes on. */
export interface PatternFinder {
  /** What was found; nothing where something else was asked for or it was stopped before. @throws where the worker broke */
  find(request: PatternsRequest, onProgress: (progress: PatternsProgress) => void): Promise<Patterns | undefined>;
  /** Ends what is under way. More can be asked for later. */
  stop(): void;
}

/** As much of a worker as is needed of it. */
export type PatternWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

const startWorker = (): PatternWorker =>
  new Worker(new URL("./pattern-worker.ts", import.meta.url), { type: "module" });

export function newPatternFinder(start: () => PatternWorker = startWorker): PatternFinder {
  let stop = (): void => undefined;
  return {
    stop: () => stop(),
    find(request, onProgress) {
      stop();
      const worker = start();
      return new Promise((resolve, reject) => {
        const end = (): void => {
          worker.terminate();
          resolve(undefined);
        };
        stop = end;
        worker.addEventListener("message", ({ data }: MessageEvent<PatternReply>) => {
          if (stop !== end) return;
          if ("progress" in data) {
            onProgress(data.progress);
            return;
          }
          if ("fault" in data) reject(new Error(data.fault));
          else resolve(data.patterns);
          end();
        });
        // A worker dies without a word where the memory does not last.
        worker.addEventListener("error", ({ message }: ErrorEvent) => {
          reject(new Error(message || "The worker that looks for patterns has ended."));
          end();
        });
        worker.postMessage(request);
      });
    },
  };
}
