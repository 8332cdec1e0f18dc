/** Looks for something in a worker, so that the page goes on. */
export interface Finder<Request, Progress, Found> {
  /** What was found; nothing where something else was asked for or it was stopped before. @throws where the worker broke */
  find(request: Request, onProgress: (progress: Progress) => void): Promise<Found | undefined>;
  /** Ends what is under way. More can be asked for later. */
  stop(): void;
}

/** As much of a worker as is needed of it. */
export type FinderWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** What the page hears of its question: how far it is, then what was found, or a bug's words. */
export type FinderReply<Progress, Found> =
  { readonly progress: Progress } | { readonly found: Found } | { readonly fault: string };

/** A worker for each question; the one before is ended. */
export function newFinder<Request, Progress, Found>(start: () => FinderWorker): Finder<Request, Progress, Found> {
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
        worker.addEventListener("message", ({ data }: MessageEvent<FinderReply<Progress, Found>>) => {
          if (stop !== end) return;
          if ("progress" in data) {
            onProgress(data.progress);
            return;
          }
          if ("fault" in data) reject(new Error(data.fault));
          else resolve(data.found);
          end();
        });
        // A worker dies without a word where the memory does not last.
        worker.addEventListener("error", ({ message }: ErrorEvent) => {
          reject(new Error(message || "The worker that looks for something has ended."));
          end();
        });
        worker.postMessage(request);
      });
    },
  };
}
