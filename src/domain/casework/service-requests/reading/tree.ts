import { Parser } from "saxen";
import { type Result, fail, ok } from "../../../ground/result";
import { type AnswerFault, OPEN311_LIMITS } from "../model";

/** A part of an answer, the same for XML and JSON: its own text, and its parts by name. A list of JSON holds its items under `#`. */
export interface Part {
  text: string;
  readonly parts: Map<string, Part[]>;
}

export interface Tree {
  /** The name of the outermost element; empty for JSON. */
  readonly name: string;
  readonly root: Part;
}

const DEEPEST = 40;
const newPart = (text = ""): Part => ({ text, parts: new Map() });

/**
 * The parts of an answer's bytes: XML, or JSON where it begins as such. What a DOCTYPE declares is never read: an answer with
 * entities of its own is taken for broken. UTF-8, as the specification has it; windows-1252 where it is not.
 */
export function readTree(bytes: Uint8Array): Result<Tree, AnswerFault> {
  if (bytes.byteLength > OPEN311_LIMITS.bytes) return fail({ code: "answer-too-large" });
  const text = decoded(bytes).replace(/^\ufeff/u, "");
  if (/^\s*[[{]/u.test(text)) return ofJson(text);
  const head = text.slice(0, 5_000).replace(/<!--[\s\S]*?-->/gu, "");
  if (/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!doctype\s+html|<html[\s>])/iu.test(head)) return fail({ code: "answer-is-page" });
  return /<!doctype/iu.test(head) ? fail({ code: "answer-broken" }) : ofXml(text);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

class Broken extends Error {}

function ofXml(xml: string): Result<Tree, AnswerFault> {
  const open: Part[] = [];
  let tree: Tree | undefined;
  const parser = new Parser();
  parser.on("openTag", (name) => {
    // Prefixes of a namespace that everything is in say nothing more.
    const local = name.slice(name.indexOf(":") + 1);
    const part = newPart();
    const outer = open.at(-1);
    if (outer) add(outer, local, part);
    else if (tree) throw new Broken();
    else tree = { name: local, root: part };
    if (open.push(part) > DEEPEST) throw new Broken();
  });
  parser.on("closeTag", () => void open.pop());
  const write = (words: string) => {
    const part = open.at(-1);
    if (part) part.text += words;
  };
  parser.on("text", (words, decode) => write(decode(words)));
  parser.on("cdata", write);
  parser.on("error", () => {
    throw new Broken();
  });
  parser.on("warn", () => undefined);
  try {
    parser.parse(xml);
  } catch (error) {
    if (error instanceof Broken) return fail({ code: "answer-broken" });
    throw error;
  }
  return tree && open.length === 0 ? ok(tree) : fail({ code: "answer-broken" });
}

function ofJson(json: string): Result<Tree, AnswerFault> {
  try {
    return ok({ name: "", root: partOf(JSON.parse(json), 0) });
  } catch {
    return fail({ code: "answer-broken" });
  }
}

function partOf(value: unknown, depth: number): Part {
  if (depth > DEEPEST) throw new Broken();
  if (value === null) return newPart();
  if (typeof value === "string") return newPart(value);
  if (typeof value !== "object") return newPart(JSON.stringify(value));
  const part = newPart();
  if (Array.isArray(value)) for (const item of value) add(part, "#", partOf(item, depth + 1));
  else for (const [name, held] of Object.entries(value)) add(part, name, partOf(held, depth + 1));
  return part;
}

function add({ parts }: Part, name: string, part: Part): void {
  const held = parts.get(name);
  if (held) held.push(part);
  else parts.set(name, [part]);
}

/** What XML and JSON let through and no text has: controls but tabs and ends of lines. */
const UNSHOWN = /(?![\t\n\r])\p{Cc}/gu;

/** The text of the first part of a name, without the space around it and what cannot be shown. */
export function textOf(part: Part | undefined, name: string, most: number): string {
  const text = part?.parts.get(name)?.[0]?.text ?? "";
  return text.replace(UNSHOWN, "").toWellFormed().trim().slice(0, most).toWellFormed();
}

/** The items of a list, which XML has as elements of a name and JSON as an array, with or without a name around it. */
export function itemsOf(part: Part | undefined, name: string): readonly Part[] {
  if (!part) return [];
  return part.parts.get(name)?.flatMap((one) => one.parts.get("#") ?? [one]) ?? part.parts.get("#") ?? [];
}

export const firstOf = (part: Part | undefined, name: string): Part | undefined => part?.parts.get(name)?.[0];
