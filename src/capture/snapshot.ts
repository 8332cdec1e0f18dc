import type { Sought } from "../domain/evidence/anchoring";
import { type Only, copyDocument, fillIn, openLacks, writeReason } from "../domain/evidence/snapshot";
import { held } from "./held";
import { openPauses } from "./pause";
import { openLoader } from "./snapshot/loader";
import { type PageWords, pageWords } from "./snapshot/page-words";
import { quotedElements } from "./snapshot/quoted";
import { type PageSize, type Scrolling, openScrolling } from "./snapshot/scrolling/open-scrolling";
import { viewOf } from "./snapshot/view";
import { tokenHere } from "./token-here";

/** As the background asks; `token` is that of the page that was read. */
interface Request {
  readonly token: string;
  readonly what: "page" | "quote";
  /** Where the facts stand that are to be quoted. */
  readonly sought: readonly Sought[];
}

/** How a copy stands. Its text is fetched in pieces: a message as large as a page would hold everybody up. */
type State =
  | { readonly is: "none" | "failed" | "page-moved" }
  | { readonly is: "under-way"; readonly done: number; readonly of: number }
  | { readonly is: "done"; readonly pieces: number; readonly textPieces: number; readonly missing: Missing };

interface Missing {
  readonly copy: readonly string[];
  readonly text: readonly string[];
}

interface Taken {
  readonly pieces: readonly string[];
  readonly words: readonly string[];
}

interface SnapshotScript {
  start(request: Request): void;
  state(): State;
  piece(of: "copy" | "text", n: number): string;
  /** Forget everything, and give up what is under way. */
  stop(): void;
  measure(): Promise<PageSize>;
  scroll(top: number): Promise<number>;
  unscroll(): void;
}

const scope = globalThis as typeof globalThis & {
  counterflowSnapshot?: SnapshotScript;
};
const NOTHING: Taken = { pieces: [], words: [] };
const PIECE = 1_000_000;

let state: State = { is: "none" };
let taken = NOTHING;
let running = new AbortController();
let scrolling: Scrolling | undefined;
let turns = 0;

function start(request: Request): void {
  stop();
  if (tokenHere() !== request.token) {
    state = { is: "page-moved" };
    return;
  }
  running = new AbortController();
  const { signal } = running;
  state = { is: "under-way", done: 0, of: 0 };
  take(request, signal).catch(() => {
    if (!signal.aborted) state = { is: "failed" };
  });
}

async function take({ what, sought }: Request, signal: AbortSignal): Promise<void> {
  const pause = openPauses();
  const { lack, reasons } = openLacks();
  const quoted = what === "quote" ? await quotedElements(document, sought, pause) : undefined;
  const view = viewOf(quoted?.only);
  const parts = await allOf(copyDocument(document, view, lack, quoted?.only), pause, signal);
  const words = quoted ? undefined : await pageWords(document, pause);
  const onProgress = (done: number, of: number) => {
    if (!signal.aborted) state = { is: "under-way", done, of };
  };
  const pieces = await fillIn(parts, { loader: openLoader(signal), lack, onProgress, pause });
  if (signal.aborted) return;
  taken = { pieces, words: words ? cut(words.text) : [] };
  const missing = { copy: [...reasons(), ...lostOf(quoted?.lost ?? 0)], text: cutOf(words) };
  state = { is: "done", pieces: hasAny(quoted?.only) ? pieces.length : 0, textPieces: taken.words.length, missing };
}

const lostOf = (lost: number): string[] => (lost > 0 ? [writeReason("elements", lost)] : []);
const cutOf = (words: PageWords | undefined): string[] => (words?.isCut ? [writeReason("cut")] : []);
const hasAny = (only: Only | undefined): boolean => only === undefined || only.chosen.size > 0;

async function allOf<T>(
  steps: Generator<void, T, void>,
  pause: () => Promise<void> | undefined,
  signal: AbortSignal,
): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait) await wait;
    signal.throwIfAborted();
  }
}

const cut = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / PIECE) }, (_, n) => text.slice(n * PIECE, (n + 1) * PIECE));

function stop(): void {
  running.abort();
  [state, taken] = [{ is: "none" }, NOTHING];
  unscroll();
}

async function measure(): Promise<PageSize> {
  unscroll();
  const turn = ++turns;
  const opened = await openScrolling(openPauses());
  // Nobody waits for it any more.
  if (turn === turns) scrolling = opened;
  else opened.end();
  return opened.size;
}

function unscroll(): void {
  turns++;
  scrolling?.end();
  scrolling = undefined;
}

// Injected anew it keeps what is under way.
scope.counterflowSnapshot = held<SnapshotScript>("counterflowSnapshot") ?? {
  start,
  state: () => state,
  piece: (of, n) => (of === "copy" ? taken.pieces[n] : taken.words[n]) ?? "",
  stop,
  measure,
  scroll: (top) => scrolling?.to(top) ?? Promise.resolve(0),
  unscroll,
};
