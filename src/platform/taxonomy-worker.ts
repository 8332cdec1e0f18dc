import {
  type DeskRequest,
  type IssueFound,
  type ProposedTag,
  type ShownConcept,
  type TaxonomyDesk,
  type TaxonomyDifference,
  type TaxonomyFailure,
  type TaxonomyFormat,
  type TaxonomyNotice,
  compareTaxonomies,
  openDesk,
  readTaxonomy,
  reportQuality,
} from "../domain/casework/taxonomy";

// Runs in a worker of its own, where the concepts stay: a hundred thousand of them would have the page stand still.

/** What a taxonomy's file holds. */
export interface TaxonomySummary {
  readonly format: TaxonomyFormat;
  readonly concepts: number;
  readonly labels: number;
  readonly languages: readonly string[];
  readonly schemes: readonly string[];
  readonly notices: readonly TaxonomyNotice[];
  readonly issues: readonly IssueFound[];
}

export interface NamedFile {
  readonly file: Blob;
  readonly name: string;
}

export type TaxonomyRequest =
  | {
      readonly ask: "open";
      readonly file: Blob;
      readonly name: string;
      readonly languages: readonly string[];
      readonly isReport: boolean;
    }
  | {
      readonly ask: "compare";
      readonly before: NamedFile;
      readonly now: NamedFile;
      readonly languages: readonly string[];
      /** The addresses of the concepts that are used. */
      readonly concepts: readonly string[];
    }
  | { readonly ask: "propose"; readonly request: DeskRequest }
  | { readonly ask: "find"; readonly words: string; readonly most: number }
  | { readonly ask: "describe"; readonly iris: readonly string[] }
  | { readonly ask: "titles"; readonly titles: readonly string[] };

export interface TaxonomyReply {
  readonly number: number;
  /** How many concepts were found so far; more is to come. */
  readonly found?: number;
  readonly summary?: TaxonomySummary;
  readonly tags?: readonly ProposedTag[];
  readonly concepts?: readonly ShownConcept[];
  readonly terms?: readonly (readonly string[])[];
  readonly difference?: TaxonomyDifference;
  readonly failed?: TaxonomyFailure;
  /** A bug's words. */
  readonly fault?: string;
}

let desk: TaxonomyDesk | undefined;

addEventListener(
  "message",
  ({ data }: MessageEvent<{ readonly number: number; readonly request: TaxonomyRequest }>) => {
    void answer(data.number, data.request);
  },
);

async function answer(number: number, request: TaxonomyRequest): Promise<void> {
  try {
    const reply: TaxonomyReply = { number, ...(await done(request, number)) };
    postMessage(reply);
  } catch (error) {
    postMessage({ number, fault: String(error) } satisfies TaxonomyReply);
  }
}

async function done(request: TaxonomyRequest, number: number): Promise<Omit<TaxonomyReply, "number">> {
  if (request.ask === "open") return opened(request, number);
  if (request.ask === "compare") return compared(request);
  if (!desk) throw new Error("no taxonomy is open");
  switch (request.ask) {
    case "propose":
      return { tags: desk.propose(request.request) };
    case "find":
      return { concepts: desk.find(request.words, request.most) };
    case "describe":
      return { concepts: desk.describe(request.iris) };
    case "titles":
      return { terms: desk.inTitles(request.titles) };
  }
}

async function opened(
  { file, name, languages, isReport }: Extract<TaxonomyRequest, { ask: "open" }>,
  number: number,
): Promise<Omit<TaxonomyReply, "number">> {
  let told = 0;
  const read = await readTaxonomy({
    name,
    pieces: () => piecesOf(file),
    onProgress: (found) => {
      if (found < told + 1_000) return;
      told = found;
      postMessage({ number, found } satisfies TaxonomyReply);
    },
  });
  if (!read.ok) return { failed: read.error };
  const { format, concepts, schemes, notices } = read.value;
  const languagesIn = new Set<string>();
  let labels = 0;
  for (const concept of concepts.values())
    for (const { language } of concept.labels) {
      labels++;
      languagesIn.add(language);
    }
  if (!isReport) desk = openDesk(read.value, languages);
  return {
    summary: {
      format,
      concepts: concepts.size,
      labels,
      languages: [...languagesIn].filter((one) => one !== "").sort(),
      schemes: schemes.flatMap((one) => one.labels[0]?.text ?? []).slice(0, 20),
      notices,
      issues: isReport ? reportQuality(read.value) : [],
    },
  };
}

async function compared({
  before,
  now,
  languages,
  concepts,
}: Extract<TaxonomyRequest, { ask: "compare" }>): Promise<Omit<TaxonomyReply, "number">> {
  const one = await readTaxonomy({ name: before.name, pieces: () => piecesOf(before.file) });
  if (!one.ok) return { failed: one.error };
  const other = await readTaxonomy({ name: now.name, pieces: () => piecesOf(now.file) });
  if (!other.ok) return { failed: other.error };
  return { difference: compareTaxonomies(one.value, other.value, languages, concepts) };
}

async function* piecesOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(file));
  const reader = file.stream().getReader();
  for (;;) {
    const { done: isDone, value } = await reader.read();
    if (isDone) break;
    yield decoder.decode(value, { stream: true });
  }
  yield decoder.decode();
}

/** By its byte order mark; UTF-8 where there is none, as all three formats have it. */
async function encodingOf(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
