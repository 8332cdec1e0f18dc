import { NOTHING, cssParts } from "./css-parts";
import { escapeAttribute } from "./escape";
import type { Part, Wanted } from "./part";
import type { CopyView, Lacks } from "./view";

/** Brings what a copy needs; undefined where it could not be had. */
export interface CopyLoader {
  /** A picture or font as a `data:` address in base64. */
  readonly data: (url: string) => Promise<string | undefined>;
  /** The text of a style sheet. */
  readonly sheet: (url: string) => Promise<string | undefined>;
  /** What an element shows, as a `data:` address. */
  readonly drawing: (element: Element) => Promise<string | undefined>;
}

export interface FillOptions {
  readonly loader: CopyLoader;
  readonly isNeeded: CopyView["isNeeded"];
  readonly lack: (what: Lacks) => void;
  readonly onProgress: (done: number, of: number) => void;
  readonly pause: () => Promise<void> | undefined;
}

/** In UTF-16 units: beyond this a copy has no more pictures. */
const LONGEST = 60_000_000;
const PIECE = 1_000_000;
const DEEPEST_IMPORT = 5;
const AT_ONCE = 8;

/** The text of a copy in pieces of about a million characters, with everything it needs in it; what is missing is told. */
export async function fillIn(parts: readonly Part[], options: FillOptions): Promise<string[]> {
  const whole = await withSheets(parts, options, 0);
  return write(whole, await loadAll(whole, options), options);
}

/** The parts with every sheet as its text, the imported ones in it. */
async function withSheets(parts: readonly Part[], options: FillOptions, level: number): Promise<Part[]> {
  const texts = new Map<string, Promise<string | undefined>>();
  for (const part of parts)
    if (isSheet(part) && !texts.has(part.url)) texts.set(part.url, options.loader.sheet(part.url));
  const whole: Part[] = [];
  for (const part of parts) {
    if (!isSheet(part)) whole.push(part);
    else for (const inner of await sheetText(part, await texts.get(part.url), options, level)) whole.push(inner);
  }
  return whole;
}

const isSheet = (part: Part): part is Wanted => typeof part !== "string" && part.kind === "sheet";

async function sheetText(
  sheet: Wanted,
  text: string | undefined,
  options: FillOptions,
  level: number,
): Promise<Part[]> {
  await options.pause();
  const css = text ?? sheet.rules?.();
  if (css === undefined || level > DEEPEST_IMPORT) {
    options.lack("sheets");
    return [];
  }
  const { url: base, depth } = sheet;
  const parts = cssParts(css, { base, depth, isNeeded: options.isNeeded });
  const nested = parts.map((part) => (typeof part === "string" ? escaped(part, depth) : part));
  return withSheets(nested, options, level + 1);
}

/** As it is written within frames that deep. */
function escaped(text: string, depth: number): string {
  let written = text;
  for (let i = 0; i < depth; i++) written = escapeAttribute(written);
  return written;
}

type Key = string | Element;
const keyOf = ({ url, element }: Wanted): Key => element ?? url;

async function loadAll(parts: readonly Part[], { loader, onProgress }: FillOptions): Promise<Map<Key, string>> {
  const wanted = new Map(parts.flatMap((part) => (typeof part === "string" ? [] : [[keyOf(part), part] as const])));
  const queue = [...wanted];
  const found = new Map<Key, string>();
  let done = 0;
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [key, { url, element }] = next;
      const data = await (element ? loader.drawing(element) : loader.data(url));
      if (data !== undefined) found.set(key, data);
      onProgress(++done, wanted.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

function write(parts: readonly Part[], found: ReadonlyMap<Key, string>, { lack }: FillOptions): string[] {
  const [pieces, missed]: [string[], Set<Key>] = [[], new Set()];
  let [piece, length, total]: [string[], number, number] = [[], 0, 0];
  const put = (text: string) => {
    piece.push(text);
    length += text.length;
    total += text.length;
    if (length < PIECE) return;
    pieces.push(piece.join(""));
    [piece, length] = [[], 0];
  };
  for (const part of parts) {
    if (typeof part === "string") put(part);
    else {
      const data = found.get(keyOf(part));
      const fits = data !== undefined && total + data.length <= LONGEST;
      if (!fits && !missed.has(keyOf(part))) lack(part.kind === "drawing" ? "drawings" : "resources");
      if (!fits) missed.add(keyOf(part));
      put(fits ? data : NOTHING);
    }
  }
  if (piece.length) pieces.push(piece.join(""));
  return pieces;
}
