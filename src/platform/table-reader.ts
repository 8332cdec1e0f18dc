import type { CheckedSlice, TablePlan } from "../domain/casework/own-data";
import type { Look, TableFailure, TableForm } from "../domain/casework/table-files";
import { type Result, fail, ok } from "../domain/ground/result";
import type { TableReply, TableRequest } from "./table-worker";

/** Reads a file's rows, some at a time: the next ones are read when they are asked for. */
export interface TableReader {
  /** Nothing where there are no more. */
  next(): Promise<Result<CheckedSlice | undefined, TableFailure>>;
  close(): void;
}

/** What a file with a table is taken for, by a worker. @throws what the signal was aborted with. */
export async function lookAtTableFile(
  file: Blob,
  chosen: Partial<TableForm>,
  signal: AbortSignal,
): Promise<Result<Look, TableFailure>> {
  const { ask, end } = startWorker(signal);
  try {
    const { look, failed = "table-broken" } = await ask({ ask: "look", file, chosen });
    return look ? ok(look) : fail({ code: failed });
  } finally {
    end();
  }
}

/** Opens a file's rows, in a worker. What it is asked is broken off with the signal, and throws then. */
export function openTableFile(file: Blob, plan: TablePlan, signal: AbortSignal): TableReader {
  const { ask, end } = startWorker(signal);
  const opened = ask({ ask: "open", file, plan });
  // Told to whoever asks for the first rows.
  opened.catch(() => undefined);
  return {
    async next() {
      await opened;
      const { slice, failed } = await ask({ ask: "next" });
      return failed === undefined ? ok(slice) : fail({ code: failed });
    },
    close: end,
  };
}

interface Asking {
  readonly ask: (request: TableRequest) => Promise<TableReply>;
  readonly end: () => void;
}

function startWorker(signal: AbortSignal): Asking {
  const worker = new Worker(new URL("./table-worker.ts", import.meta.url), { type: "module" });
  let settle: { resolve: (reply: TableReply) => void; reject: (error: unknown) => void } | undefined;
  const stop = () => {
    worker.terminate();
    settle?.reject(signal.reason);
  };
  signal.addEventListener("abort", stop);
  worker.addEventListener("message", ({ data }: MessageEvent<TableReply>) => {
    if (data.fault === undefined) settle?.resolve(data);
    else settle?.reject(new Error(data.fault));
  });
  // A worker dies without a word where the memory does not last.
  worker.addEventListener("error", () => settle?.resolve({ failed: "table-too-large" }));
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        if (signal.aborted) stop();
        else worker.postMessage(request);
      }),
    end: () => {
      signal.removeEventListener("abort", stop);
      worker.terminate();
    },
  };
}
