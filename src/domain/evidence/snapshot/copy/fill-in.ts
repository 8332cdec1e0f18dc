import { NOTHING } from "./css/addresses";
import { cssParts } from "./css/css-parts";
import { importedSheets, isChanged, rulesOf } from "./css/held-rules";
import { escapeAttribute } from "./escape";
import type { Part, Wanted, WantedData, WantedSheet, WantedSymbol } from "./part";
import { symbolParts } from "./symbol-parts";
import type { Lacks } from "./view";

/** Brings what a copy needs; undefined where it could not be had. */
export interface CopyLoader {
  /** A picture or font as a `data:` address in base64. */
  readonly data: (url: string) => Promise<string | undefined>;
  /** The text of a style sheet, which is in this encoding unless it says otherwise. */
  readonly sheet: (url: string, encoding: string | undefined) => Promise<SheetText | undefined>;
  /** What an element shows, as a `data:` address. */
  readonly drawing: (element: Element) => Promise<string | undefined>;
  /** Another drawing's document, which is the caller's own. */
  readonly drawingFile: (url: string) => Promise<Document | undefined>;
  /** A sheet made of a text by the browser, with no document to be in. */
  readonly parsed: (text: string, base: string) => CSSStyleSheet | undefined;
}

/** A style sheet as it was read, and the encoding that sheets it imports are in unless they say otherwise. */
export interface SheetText {
  readonly text: string;
  readonly encoding?: string;
}

export interface FillOptions {
  readonly loader: CopyLoader;
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
  const whole = await withTexts(parts, options, 0);
  return write(whole, await loadAll(whole, options), options);
}

type Whole = string | WantedData;

/** The parts with every sheet as its text, the imported ones in it, and every part of another drawing. */
async function withTexts(parts: readonly Part[], options: FillOptions, level: number): Promise<Whole[]> {
  const { loader } = options;
  const sheets = new Map<string, Promise<SheetText | undefined>>();
  const drawings = new Map<string, Promise<Document | undefined>>();
  for (const part of parts) {
    if (isSheet(part) && part.text === undefined && !sheets.has(part.url))
      sheets.set(part.url, loader.sheet(part.url, part.encoding));
    if (isSymbol(part) && !drawings.has(fileOf(part))) drawings.set(fileOf(part), loader.drawingFile(fileOf(part)));
  }
  const whole: Whole[] = [];
  const addAll = (added: readonly Whole[]) => {
    for (const each of added) whole.push(each);
  };
  for (const part of parts) {
    if (isSheet(part)) {
      const { text, encoding } = part;
      const found =
        text === undefined ? await sheets.get(part.url) : { text, ...(encoding !== undefined && { encoding }) };
      addAll(await sheetText(part, found, options, level));
    } else if (isSymbol(part)) addAll(await symbolText(part, await drawings.get(fileOf(part)), options, level));
    else whole.push(part);
  }
  return whole;
}

const isSheet = (part: Part): part is WantedSheet => typeof part !== "string" && part.kind === "sheet";
const isSymbol = (part: Part): part is WantedSymbol => typeof part !== "string" && part.kind === "symbol";
const fileOf = ({ url }: Wanted): string => url.split("#", 1)[0] ?? url;

async function sheetText(
  wanted: WantedSheet,
  found: SheetText | undefined,
  options: FillOptions,
  level: number,
): Promise<Whole[]> {
  await options.pause();
  const parts = level > DEEPEST_IMPORT ? undefined : await heldParts(wanted, found, options);
  if (parts === undefined) {
    options.lack("sheets");
    return [];
  }
  return withTexts(nested(parts, wanted.depth), options, level + 1);
}

/** What a sheet says: its own text where the browser makes of it what it holds, else its rules as they are held. */
async function heldParts(
  { url: base, depth, isNeeded, sheet }: WantedSheet,
  found: SheetText | undefined,
  { loader, pause }: FillOptions,
): Promise<Part[] | undefined> {
  const partsOf = (css: string) => cssParts(css, { base, depth, isNeeded, isSheet: true });
  const imported = sheet ? importedSheets(sheet) : undefined;
  let parts = found && partsOf(found.text);
  if (sheet && imported && (!found || !parts || (await isHeldOtherwise()))) {
    const rules = rulesOf(sheet)?.join("\n");
    if (rules !== undefined) parts = partsOf(rules);
  }
  let n = 0;
  return parts?.map((part) => {
    const encoding = found?.encoding;
    return isSheet(part)
      ? { ...part, sheet: imported?.[n++] ?? null, ...(encoding !== undefined && { encoding }) }
      : part;
  });

  async function isHeldOtherwise(): Promise<boolean> {
    if (!found || !sheet || parts?.filter(isSheet).length !== imported?.length) return true;
    const fresh = loader.parsed(found.text, base);
    return fresh !== undefined && (await isChanged(sheet, fresh, pause));
  }
}

async function symbolText(
  wanted: WantedSymbol,
  file: Document | undefined,
  options: FillOptions,
  level: number,
): Promise<Whole[]> {
  await options.pause();
  const parts = file && level <= DEEPEST_IMPORT ? symbolParts(file, wanted, options.loader.parsed) : undefined;
  if (parts) return withTexts(nested(parts, wanted.depth), options, level + 1);
  options.lack("resources");
  return [];
}

/** As they are written within frames that deep. */
const nested = (parts: readonly Part[], depth: number): Part[] =>
  parts.map((part) => (typeof part === "string" ? escaped(part, depth) : part));

function escaped(text: string, depth: number): string {
  let written = text;
  for (let i = 0; i < depth; i++) written = escapeAttribute(written);
  return written;
}

type Key = string | Element;
const keyOf = ({ url, element }: WantedData): Key => element ?? url;

async function loadAll(parts: readonly Whole[], { loader, onProgress }: FillOptions): Promise<Map<Key, string>> {
  const wanted = new Map(parts.flatMap((part) => (typeof part === "string" ? [] : [[keyOf(part), part] as const])));
  const queue = [...wanted];
  const found = new Map<Key, string>();
  let done = 0;
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [key, { url, element }] = next;
      const data = (element && (await loader.drawing(element))) ?? (url ? await loader.data(url) : undefined);
      if (data !== undefined) found.set(key, withFragment(data, url));
      onProgress(++done, wanted.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

/** Of a drawing with many parts the fragment says which one is shown. */
const withFragment = (data: string, url: string): string =>
  url.includes("#") && data.startsWith("data:image/svg")
    ? data + url.slice(url.indexOf("#")).replace(/["'\\<>&\s]/gu, "")
    : data;

const LACKS: Readonly<Record<WantedData["kind"], Lacks>> = {
  image: "resources",
  "style-url": "resources",
  drawing: "drawings",
  embedded: "embedded",
};

function write(parts: readonly Whole[], found: ReadonlyMap<Key, string>, { lack }: FillOptions): string[] {
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
      if (!fits && !missed.has(keyOf(part))) lack(LACKS[part.kind]);
      if (!fits) missed.add(keyOf(part));
      put(fits ? data : NOTHING);
    }
  }
  if (piece.length) pieces.push(piece.join(""));
  return pieces;
}
