import browser from "webextension-polyfill";
import { pause } from "./clock";
import { type PageAnswer, answer } from "./page-script";

/** What is asked of the script that copies a page: plain data. */
export interface CopyRequest {
  readonly token: string;
  readonly what: "page" | "quote";
  readonly sought: readonly object[];
}

/** Whoever waits is told how far it is, and may call it off. */
export interface Watch {
  readonly onProgress: (done: number, of: number) => Promise<void>;
  readonly isStopped: () => Promise<boolean>;
}

/** What the script that copies a page leaves in its isolated world. */
interface SnapshotScript {
  start(request: CopyRequest): void;
  state(): unknown;
  piece(of: "copy" | "text", n: number): string;
  stop(): void;
  measure(): unknown;
  scroll(top: number): Promise<number>;
  unscroll(): void;
}
declare global {
  var counterflowSnapshot: SnapshotScript | undefined;
}

/** A page's copy and its words, each with the codes of what it lacks; or why there is none. */
export type PageCopy =
  | { readonly is: "done"; readonly copy: Blob | undefined; readonly text: Blob | undefined; readonly lacks: Lacks }
  | { readonly is: "stopped" | "busy" | "failed" | "too-slow" | "not-allowed" };

interface Lacks {
  readonly copy: readonly string[];
  readonly text: readonly string[];
}

const PATIENCE_MS = 90_000;
const ASK_EVERY_MS = 150;
const MOST_PIECES = 100;

/** Put the script that copies pages into a tab's page, where it is not there yet; or why not. */
export async function putSnapshotScript(tabId: number, file: string, { isStopped }: Watch): Promise<PageAnswer> {
  // The leading slash: Firefox resolves files relative to the caller.
  const files = [file.startsWith("/") ? file : `/${file}`];
  return answer(() => browser.scripting.executeScript({ target: { tabId }, files }), isStopped);
}

/** Have the page of a tab copied by a script that is put there for it, and fetch the copy in pieces. */
export async function copyPage(tabId: number, file: string, request: CopyRequest, watch: Watch): Promise<PageCopy> {
  const target = { tabId };
  const put = await putSnapshotScript(tabId, file, watch);
  if (!put.ok) return { is: notTaken(put) ?? "not-allowed" };
  const func = (asked: CopyRequest) => globalThis.counterflowSnapshot?.start(asked);
  await answer(() => browser.scripting.executeScript({ target, func, args: [request] }));
  try {
    return await fetched(tabId, watch);
  } finally {
    await afterwards(() =>
      browser.scripting.executeScript({ target, func: () => globalThis.counterflowSnapshot?.stop() }),
    );
  }
}

/** Why a page gave nothing, where that ends all that is taken of it. */
export const notTaken = (said: PageAnswer): "busy" | "stopped" | undefined =>
  said.ok || (said.error.code !== "busy" && said.error.code !== "stopped") ? undefined : said.error.code;

const AFTERWARDS_MS = 1_000;

/** Has something put right in a page; one that is busy does it once it can, and is not waited for. */
export const afterwards = (run: Parameters<typeof answer>[0]): Promise<unknown> =>
  Promise.race([answer(run), pause(AFTERWARDS_MS)]);

async function fetched(tabId: number, watch: Watch): Promise<PageCopy> {
  const state = await settled(tabId, watch);
  if ("is" in state) return state;
  const copy = await pieces(tabId, "copy", state.pieces, watch);
  const text = await pieces(tabId, "text", state.textPieces, watch);
  // What is not there any more when its pieces are fetched is not a copy.
  if (!Array.isArray(copy)) return { is: copy };
  if (!Array.isArray(text)) return { is: text };
  return {
    is: "done",
    copy: copy.length ? new Blob(copy, { type: "text/html" }) : undefined,
    text: text.length ? new Blob(text, { type: "text/plain" }) : undefined,
    lacks: state.lacks,
  };
}

interface Settled {
  readonly pieces: number;
  readonly textPieces: number;
  readonly lacks: Lacks;
}

/** Asks again until the copy is made. What a page answers is hostile until it has been looked at. */
async function settled(tabId: number, watch: Watch): Promise<Settled | Exclude<PageCopy, { is: "done" }>> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const func = () => globalThis.counterflowSnapshot?.state();
    const said = await answer(() => browser.scripting.executeScript({ target: { tabId }, func }), watch.isStopped);
    const why = notTaken(said);
    if (why) return { is: why };
    const state = (said.ok && typeof said.value === "object" ? said.value : null) as Record<string, unknown> | null;
    if (state?.["is"] === "done") return toSettled(state);
    if (state?.["is"] !== "under-way") return { is: "failed" };
    await watch.onProgress(countOf(state["done"]), countOf(state["of"]));
    if (await watch.isStopped()) return { is: "stopped" };
    if (Date.now() > deadline) return { is: "too-slow" };
    await pause(ASK_EVERY_MS);
  }
}

function toSettled({ pieces: all, textPieces, missing }: Record<string, unknown>): Settled {
  const lacks = (typeof missing === "object" && missing !== null ? missing : {}) as Record<string, unknown>;
  return {
    pieces: Math.min(countOf(all), MOST_PIECES),
    textPieces: Math.min(countOf(textPieces), MOST_PIECES),
    lacks: { copy: codesOf(lacks["copy"]), text: codesOf(lacks["text"]) },
  };
}

const countOf = (value: unknown): number => (typeof value === "number" && value >= 0 ? Math.floor(value) : 0);

const codesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : []).filter((code): code is string => typeof code === "string");

type NoPieces = "busy" | "stopped" | "failed";

async function pieces(
  tabId: number,
  of: "copy" | "text",
  count: number,
  { isStopped }: Watch,
): Promise<Blob[] | NoPieces> {
  const all: Blob[] = [];
  const func = (what: "copy" | "text", at: number) => globalThis.counterflowSnapshot?.piece(what, at);
  for (let n = 0; n < count; n++) {
    const run = () => browser.scripting.executeScript({ target: { tabId }, func, args: [of, n] });
    const said = await answer(run, isStopped);
    if (!said.ok || typeof said.value !== "string" || said.value === "") return notTaken(said) ?? "failed";
    // A blob each: the text itself need not be kept beside it.
    all.push(new Blob([said.value]));
  }
  return all;
}
