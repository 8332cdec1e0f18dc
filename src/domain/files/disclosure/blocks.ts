import type { ArtifactRef } from "../../evidence/snapshot";

/** A piece of the readable case that is redacted by itself: a paragraph, a cell, a heading. */
export interface TextBlock {
  readonly is: "title" | "section" | "heading" | "name" | "text" | "item";
  readonly text: string;
  /** What stands in one row has one number. */
  readonly row?: number;
}

/** A picture that a capture kept. */
export interface PictureBlock {
  readonly is: "picture";
  readonly artifact: ArtifactRef;
}

export type Block = TextBlock | PictureBlock;

/** Stands for an entry's number, which names its place in the log: it is taken out again with the brackets around it. */
export const NO_NUMBER = "\uE000";

const TOKEN = /<(\/?)([a-z0-9]+)[^>]*>|([^<]+)/gu;
const INLINE = new Set(["a", "b", "bdi", "code", "em", "small", "strong", "sup", "br"]);
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
const KINDS: Readonly<Record<string, TextBlock["is"]>> = {
  h1: "title",
  h2: "section",
  h3: "heading",
  h4: "heading",
  dt: "name",
  th: "name",
  li: "item",
};

/**
 * The texts of the report's own HTML, in their order, without markup. It is ours: every tag is closed and every sign of a text escaped.
 * @param firstRow the number of the first row
 */
export function blocksOf(html: string, firstRow = 0): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let [text, row, isInRow] = ["", firstRow, false];
  const open: string[] = [];
  const flush = (): void => {
    const said = tidied(text);
    text = "";
    if (said === "") return;
    const kind = open.findLast((name) => KINDS[name] !== undefined);
    blocks.push({ is: KINDS[kind ?? ""] ?? "text", text: said, ...(isInRow && { row }) });
  };
  for (const [, close, name = "", words = ""] of html.matchAll(TOKEN)) {
    if (name === "") text += words.replace(/&(?:amp|lt|gt|quot|#39);/gu, (sign) => ENTITIES[sign] ?? "");
    else if (name === "br") text += "\n";
    else if (!INLINE.has(name)) {
      flush();
      if (close === "/") open.splice(open.lastIndexOf(name), 1);
      else open.push(name);
      if (name === "tr" || name === "dt" || name === "dl") {
        isInRow = name === "dl" ? false : name === "dt" || close !== "/";
        if (close !== "/") row += 1;
      }
    }
  }
  flush();
  return blocks;
}

/** Without the numbers of entries, and without space at the ends. */
const tidied = (text: string): string =>
  text
    .replace(/\s*\(\uE000\)/gu, "")
    .replaceAll(NO_NUMBER, "")
    .trim();
