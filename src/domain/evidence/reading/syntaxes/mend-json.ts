import { readString } from "./mend-json-string";

const WRAPPER =
  /\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\/|\/\/\s*<!\[CDATA\[|\/\/\s*\]\]>|<!\[CDATA\[|\]\]>|<!--|-->/y;
const SPACE = /[\s\u00a0\ufeff\p{Cc};]+/uy;
const LINE_COMMENT = /\/\/[^\n\r]*/y;
const WORD = /[^\s,:{}[\]"'/]+/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/u;

export interface Mended {
  readonly documents: readonly string[];
  /** Whether brackets are missing, so that something may be lost or stand elsewhere than meant. */
  readonly isTorn: boolean;
}

/**
 * Rewrites a block that is nearly JSON into JSON, and cuts it into its documents where several stand in a row. What is open
 * at the end is closed; a string cut short is null. One pass over the text; what cannot be mended is left for JSON.parse to
 * refuse.
 */
export function mendJson(text: string): Mended {
  const state: State = { documents: [], out: [], open: [], depths: { "{": 0, "[": 0 }, isTorn: false };
  let at = 0;
  while (at < text.length) {
    const skipped = skip(text, at);
    if (skipped > at) at = skipped;
    else at = readToken(text, at, state);
  }
  if (state.open.length > 0) state.isTorn = true;
  while (state.open.length > 0) closeInnermost(state);
  endDocument(state);
  return { documents: state.documents, isTorn: state.isTorn };
}

interface State {
  documents: string[];
  /** Tokens of the document being read. */
  out: string[];
  open: Bracket[];
  /** How many of each bracket are open. */
  depths: Record<Bracket, number>;
  isTorn: boolean;
}

type Bracket = "{" | "[";

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function skip(text: string, at: number): number {
  for (const pattern of [SPACE, WRAPPER, LINE_COMMENT]) {
    const end = match(pattern, text, at);
    if (end > at) return end;
  }
  if (!text.startsWith("/*", at)) return at;
  const end = text.indexOf("*/", at + 2);
  return end < 0 ? text.length : end + 2;
}

function readToken(text: string, at: number, state: State): number {
  const sign = text.charAt(at);
  if (sign === "{" || sign === "[") return openBracket(sign, at, state);
  if (state.open.length === 0) return Math.max(match(WORD, text, at), at + 1); // "var data =" and the like
  if (sign === "}" || sign === "]") return closeBracket(sign, at, state);
  if (sign === "," || sign === ":") return separate(sign, at, state);
  if (sign === '"' || sign === "'") {
    const [json, end] = readString(text, at, sign, isKey(state));
    if (json !== undefined) pushValue(json, state);
    return end;
  }
  const end = match(WORD, text, at);
  if (end > at) pushWord(text.slice(at, end), state);
  return Math.max(end, at + 1);
}

/** A number that somebody wrote with a comma (`"ratingValue": 4,5`) was a value and a key without one. */
function pushWord(word: string, state: State): void {
  const before = state.out.at(-2) ?? "";
  const continues = isKey(state) && state.out.at(-1) === "," && /^\d+(?:\.\d+)?$/u.test(word) && NUMBER.test(before);
  if (continues) state.out.splice(-2, 2, JSON.stringify(`${before},${word}`));
  else pushValue(wordAsJson(word), state);
}

function openBracket(sign: Bracket, at: number, state: State): number {
  pushValue(sign, state);
  state.open.push(sign);
  state.depths[sign]++;
  return at + 1;
}

/** Closes the innermost bracket, or first what is still open within the one that is meant. */
function closeBracket(sign: string, at: number, state: State): number {
  const meant = sign === "]" ? "[" : "{";
  if (state.depths[meant] === 0) return at + 1;
  if (state.open.at(-1) !== meant) state.isTorn = true;
  while (state.open.at(-1) !== meant) closeInnermost(state);
  closeInnermost(state);
  if (state.open.length === 0) endDocument(state);
  return at + 1;
}

function closeInnermost(state: State): void {
  const last = state.out.at(-1);
  if (last === ",") state.out.pop();
  else if (last === ":") state.out.push("null");
  else if (isOpenKey(state)) state.out.push(":", "null");
  const bracket = state.open.pop() ?? "{";
  state.depths[bracket]--;
  state.out.push(bracket === "[" ? "]" : "}");
}

/** Whether the last token is a key that has lost its colon and value. */
function isOpenKey({ open, out }: State): boolean {
  return open.at(-1) === "{" && (out.at(-1) ?? "").startsWith('"') && out.at(-2) !== ":";
}

/** A comma too many goes, a value too few is null. Commas between documents mean nothing. */
function separate(sign: string, at: number, state: State): number {
  const last = state.out.at(-1);
  if (last === ":") {
    if (sign === ",") state.out.push("null", ",");
  } else if (last !== undefined && last !== "," && last !== "{" && last !== "[") state.out.push(sign);
  return at + 1;
}

/** Two values in a row within an array or object have lost their comma. */
function pushValue(json: string, state: State): void {
  const last = state.out.at(-1);
  const follows = last !== undefined && last !== "," && last !== ":" && last !== "{" && last !== "[";
  if (follows && state.open.length > 0) state.out.push(",");
  state.out.push(json);
}

function isKey(state: State): boolean {
  const last = state.out.at(-1);
  return state.open.at(-1) === "{" && last !== ":";
}

/** Numbers, `true`, `false` and `null` stay; JavaScript's other words are null; a bare word is a string. */
function wordAsJson(word: string): string {
  if (NUMBER.test(word) || word === "true" || word === "false" || word === "null") return word;
  if (/^(?:undefined|NaN|[-+]?Infinity|None)$/u.test(word)) return "null";
  if (/^[Tt]rue$|^[Ff]alse$/u.test(word)) return word.toLowerCase();
  const number = Number(word);
  return Number.isFinite(number) ? JSON.stringify(number) : JSON.stringify(word);
}

function endDocument(state: State): void {
  if (state.out.length > 0) state.documents.push(state.out.join(""));
  state.out = [];
  state.open = [];
}
