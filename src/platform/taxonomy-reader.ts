import type {
  DeskRequest,
  ProposedTag,
  ShownConcept,
  TaxonomyDifference,
  TaxonomyFailure,
} from "../domain/casework/taxonomy";
import { type Result, fail, ok } from "../domain/ground/result";
import type { NamedFile, TaxonomyReply, TaxonomyRequest, TaxonomySummary } from "./taxonomy-worker";

export type { TaxonomySummary };

/** A taxonomy that a worker holds open. */
export interface OpenTaxonomy {
  readonly propose: (request: DeskRequest) => Promise<readonly ProposedTag[]>;
  readonly find: (words: string, most: number) => Promise<readonly ShownConcept[]>;
  readonly describe: (iris: readonly string[]) => Promise<readonly ShownConcept[]>;
  readonly inTitles: (titles: readonly string[]) => Promise<readonly (readonly string[])[]>;
  readonly close: () => void;
}

interface Opening {
  readonly file: Blob;
  readonly name: string;
  readonly languages: readonly string[];
  readonly signal: AbortSignal;
  readonly onFound?: (concepts: number) => void;
}

/** What a taxonomy's file holds, and what may be amiss in it. @throws what the signal was aborted with */
export async function reportTaxonomyFile(opening: Opening): Promise<Result<TaxonomySummary, TaxonomyFailure>> {
  const { ask, end } = startWorker(opening.signal, opening.onFound);
  try {
    const { file, name, languages } = opening;
    const { summary, failed } = await ask({ ask: "open", file, name, languages, isReport: true });
    return summary ? ok(summary) : fail(failed ?? { code: "taxonomy-broken" });
  } finally {
    end();
  }
}

interface Comparing {
  readonly before: NamedFile;
  readonly now: NamedFile;
  readonly languages: readonly string[];
  /** The addresses of the concepts that are used. */
  readonly concepts: readonly string[];
  readonly signal: AbortSignal;
}

/** How a newer version of a taxonomy differs from the one before. @throws what the signal was aborted with */
export async function compareTaxonomyFiles({
  signal,
  ...files
}: Comparing): Promise<Result<TaxonomyDifference, TaxonomyFailure>> {
  const { ask, end } = startWorker(signal);
  try {
    const { difference, failed } = await ask({ ask: "compare", ...files });
    return difference ? ok(difference) : fail(failed ?? { code: "taxonomy-broken" });
  } finally {
    end();
  }
}

/** Opens a taxonomy for work with tags, in a worker that ends when it is closed. @throws what the signal was aborted with */
export async function openTaxonomyFile(opening: Opening): Promise<Result<OpenTaxonomy, TaxonomyFailure>> {
  const { ask, end } = startWorker(opening.signal, opening.onFound);
  const { file, name, languages } = opening;
  const { failed, summary } = await ask({ ask: "open", file, name, languages, isReport: false });
  if (failed || !summary) {
    end();
    return fail(failed ?? { code: "taxonomy-broken" });
  }
  return ok({
    propose: async (request) => (await ask({ ask: "propose", request })).tags ?? [],
    find: async (words, most) => (await ask({ ask: "find", words, most })).concepts ?? [],
    describe: async (iris) => (await ask({ ask: "describe", iris })).concepts ?? [],
    inTitles: async (titles) => (await ask({ ask: "titles", titles })).terms ?? [],
    close: end,
  });
}

function startWorker(signal: AbortSignal, onFound?: (concepts: number) => void) {
  const worker = new Worker(new URL("./taxonomy-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, { resolve: (reply: TaxonomyReply) => void; reject: (error: unknown) => void }>();
  let count = 0;
  const stop = () => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(signal.reason);
    waiting.clear();
  };
  signal.addEventListener("abort", stop);
  worker.addEventListener("message", ({ data }: MessageEvent<TaxonomyReply>) => {
    if (data.found !== undefined) {
      onFound?.(data.found);
      return;
    }
    const { resolve, reject } = waiting.get(data.number) ?? {};
    waiting.delete(data.number);
    if (data.fault === undefined) resolve?.(data);
    else reject?.(new Error(data.fault));
  });
  // A worker dies without a word where the memory does not last.
  worker.addEventListener("error", () => {
    for (const [number, { resolve }] of waiting) resolve({ number, failed: { code: "taxonomy-too-large" } });
    waiting.clear();
  });
  return {
    ask: (request: TaxonomyRequest): Promise<TaxonomyReply> =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason as Error);
          return;
        }
        waiting.set(++count, { resolve, reject });
        worker.postMessage({ number: count, request });
      }),
    end: () => {
      signal.removeEventListener("abort", stop);
      worker.terminate();
    },
  };
}
