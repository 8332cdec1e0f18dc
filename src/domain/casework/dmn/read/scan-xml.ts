import { type Result, fail, ok } from "../../../ground/result";
import type { DmnFault } from "../fault";

/** What a file may have. */
export interface ReadLimits {
  readonly characters: number;
  readonly elements: number;
  readonly depth: number;
}

export const READ_LIMITS: ReadLimits = { characters: 2_000_000, elements: 100_000, depth: 100 };

/** Looks once through a text, from left to right, for what no reader of XML should be given. */
export function scanXml(xml: string, limits: ReadLimits): Result<null, DmnFault> {
  if (xml.length > limits.characters) return fail({ code: "too-large" });
  const at = (place: number, code: DmnFault["code"]) => fail({ code, line: lineAt(xml, place) });
  const ids = new Set<string>();
  let [elements, depth] = [0, 0];
  for (let from = xml.indexOf("<"); from >= 0;) {
    const kind = kindAt(xml, from);
    if (kind === "doctype") return at(from, "doctype");
    const to = endOf(xml, from, kind);
    if (to < 0) return at(from, "not-xml");
    if (kind === "close") depth--;
    if (kind === "open") {
      const tag = xml.slice(from, to);
      if (++elements > limits.elements) return at(from, "too-many");
      if (!tag.endsWith("/") && ++depth > limits.depth) return at(from, "too-deep");
      const id = idIn(tag);
      if (id !== undefined && ids.has(id))
        return fail({ code: "same-id", line: lineAt(xml, from), element: id.slice(0, 200) });
      if (id !== undefined) ids.add(id);
    }
    from = xml.indexOf("<", to);
  }
  return elements === 0 ? fail({ code: "not-xml" }) : ok(null);
}

type Kind = "comment" | "data" | "instruction" | "doctype" | "close" | "open";

function kindAt(xml: string, at: number): Kind {
  if (xml.startsWith("<!--", at)) return "comment";
  if (xml.startsWith("<![CDATA[", at)) return "data";
  if (xml.startsWith("<!", at)) return "doctype";
  if (xml.startsWith("<?", at)) return "instruction";
  return xml.startsWith("</", at) ? "close" : "open";
}

const ENDS = { comment: "-->", data: "]]>", instruction: "?>", doctype: ">", close: ">" } as const;

/** Where it ends; below zero where it does not. */
function endOf(xml: string, from: number, kind: Kind): number {
  return kind === "open" ? endOfTag(xml, from) : xml.indexOf(ENDS[kind], from + (kind === "comment" ? 4 : 0));
}

/** A `>` between quotes ends no tag. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === ">") return at;
    if (sign === '"' || sign === "'") at = xml.indexOf(sign, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function idIn(tag: string): string | undefined {
  for (const [, name, double, single] of tag.matchAll(/\s([^\s=>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu))
    if (name === "id") return double ?? single;
  return undefined;
}

export const lineAt = (text: string, place: number): number => text.slice(0, place).split("\n").length;
