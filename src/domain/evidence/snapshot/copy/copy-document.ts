import { getter } from "../../reading";
import { escapeAttribute, escapeText } from "./escape";
import { leafParts } from "./leaf-parts";
import { type Members, openMembers } from "./members";
import { EATS_LINE, HTML, LEFT_OUT, VOID, WRITTEN_AS, isPlainName } from "./names";
import { type Part, type PartList, openParts } from "./part";
import { adoptedSheets } from "./sheet-parts";
import { tagAttributes } from "./start-tag";
import type { Copying, CopyView, Lacks, Only } from "./view";

/** What a copy may do when it is opened: show itself. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; media-src data:; " +
  "form-action 'none'; base-uri 'none'";

const HEAD = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeAttribute(POLICY)}">`;

const [ELEMENT, TEXT, CDATA] = [1, 3, 4];
const PAUSE_EVERY = 50;
const DEEPEST_FRAME = 4;

/** An element whose children are being written. */
interface Open {
  readonly children: readonly Node[];
  at: number;
  readonly isWhole: boolean;
  readonly end: readonly Part[];
}

/**
 * A document as it is now, as parts of one HTML file (to be filled in with `fillIn`): with its styles, shadow trees,
 * drawings, what stands in its fields and in frames that can be seen; without anything that runs, loads, sends, or says
 * who is looking. Yields often, so that the page stays usable; what changes meanwhile may be in the copy or not.
 */
export function* copyDocument(
  document: Document,
  view: CopyView,
  lack: (what: Lacks) => void,
  only?: Only,
  depth = 0,
): Generator<void, Part[], void> {
  const copying: Copying = { view, base: getter<string>(document, "baseURI").call(document), depth, lack };
  const members = openMembers(document);
  const out = openParts();
  out.add(doctypeOf(document));
  const writer = openWriter(document, members, copying, out, only);
  const open: Open[] = [{ children: members.childrenOf(document), at: 0, isWhole: only === undefined, end: [] }];
  for (let count = 1; open.length > 0; count++) {
    const top = open[open.length - 1] as Open;
    const node = top.children[top.at++];
    if (node === undefined) {
      out.addAll(top.end);
      open.pop();
    } else {
      const opened = yield* writer(node, top.isWhole);
      open.push(...opened);
    }
    if (count % PAUSE_EVERY === 0) yield;
  }
  return out.all();
}

type Writer = (node: Node, isWhole: boolean) => Generator<void, readonly Open[], void>;

const NONE: readonly Open[] = [];

/** Writes one node, and says what comes within it: of a host its shadow tree first, then its own children. */
function openWriter(document: Document, members: Members, copying: Copying, out: PartList, only?: Only): Writer {
  const { typeOf, childrenOf, nameOf, spaceOf, shadowOf } = members;
  let hasHead = false;

  const isWanted = (node: Node, name: string, isWhole: boolean): boolean =>
    isWhole || only === undefined || only.chosen.has(node) || only.around.has(node) || KEPT_AROUND.has(name);

  function* write(node: Node, isWhole: boolean): ReturnType<Writer> {
    const type = typeOf(node);
    if ((type === TEXT || type === CDATA) && isWhole) out.add(escapeText((node as Text).data));
    if (type !== ELEMENT) return NONE;
    const element = node as Element;
    const name = nameOf(element);
    if (!isWanted(node, name, isWhole) || isLeftOut(element, name, members)) return NONE;
    const isHtml = spaceOf(element) === HTML;
    if (isHtml && (name === "iframe" || name === "frame")) {
      yield* writeFrame(element, members, copying, out);
      return NONE;
    }
    const leaf = isHtml ? leafParts(element, name, members, copying) : undefined;
    if (leaf) out.addAll(leaf);
    return leaf ? NONE : writeElement(element, name, isWhole || name === "title" || (only?.chosen.has(node) ?? false));
  }

  function writeElement(element: Element, name: string, isWhole: boolean): readonly Open[] {
    const isHtml = spaceOf(element) === HTML;
    const tag = tagOf(isHtml ? (WRITTEN_AS[name] ?? name) : name);
    out.addAll([`<${tag}`, ...tagAttributes(element, name, members, copying), ">"]);
    if (isHtml && VOID.has(tag)) return NONE;
    const children = childrenOf(element);
    if (isHtml && EATS_LINE.has(tag) && startsWithLine(children[0], typeOf)) out.add("\n");
    const end = isHtml && name === "head" ? [...writeHead(), `</${tag}>`] : [`</${tag}>`];
    const light: Open = { children, at: 0, isWhole, end };
    const root = shadowOf(element);
    return root ? [light, openShadow(root, isWhole)] : [light];
  }

  /** What a head begins with is written at once; given is what it ends with. */
  function writeHead(): Part[] {
    if (hasHead) return [];
    hasHead = true;
    if (copying.depth === 0) out.add(HEAD);
    return adoptedSheets(document, copying);
  }

  function openShadow(root: ShadowRoot, isWhole: boolean): Open {
    const delegates = root.delegatesFocus ? ' shadowrootdelegatesfocus=""' : "";
    out.add(`<template shadowrootmode="open"${delegates}>`);
    return { children: childrenOf(root), at: 0, isWhole, end: [...adoptedSheets(root, copying), "</template>"] };
  }
  return write;
}

/** Of what is around a quoted element: what it looks like, and what its page is called. */
const KEPT_AROUND = new Set(["html", "head", "body", "title", "style", "link"]);

const tagOf = (name: string): string => (isPlainName(name) ? name : "span");

function startsWithLine(first: Node | undefined, typeOf: Members["typeOf"]): boolean {
  return first !== undefined && typeOf(first) === TEXT && (first as Text).data.startsWith("\n");
}

function isLeftOut(element: Element, name: string, { attributeOf, spaceOf }: Members): boolean {
  const lower = name.toLowerCase();
  if (LEFT_OUT.has(lower)) return true;
  if (spaceOf(element) === HTML) {
    if (name === "source" || name === "frameset") return true;
    return name === "input" && attributeOf(element, "type")?.toLowerCase() === "hidden";
  }
  // An animation may set an address as well.
  return /^(?:animate|set)/u.test(lower) && /href/iu.test(attributeOf(element, "attributeName") ?? "");
}

/** A frame with its document in it, where that can be seen; else the frame's room, empty. */
function* writeFrame(element: Element, members: Members, copying: Copying, out: PartList): Generator<void, void, void> {
  const { view, lack, depth } = copying;
  const inner = depth < DEEPEST_FRAME ? view.framed(element) : null;
  if (!inner && view.isShown(element)) lack("frames");
  out.addAll(["<iframe", ...tagAttributes(element, "iframe", members, copying)]);
  if (inner) {
    const parts = yield* copyDocument(inner, view, lack, undefined, depth + 1);
    out.add(' srcdoc="');
    for (const part of parts) out.add(typeof part === "string" ? escapeAttribute(part) : part);
    out.add('"');
  }
  out.add("></iframe>");
}

// Off the prototype: a page's own elements may be named like a document's members.
function doctypeOf(document: Document): string {
  const doctype = getter<DocumentType | null>(document, "doctype").call(document);
  const compatMode = getter<string>(document, "compatMode").call(document);
  if (!doctype) return compatMode === "CSS1Compat" ? "<!doctype html>" : "";
  const id = (of: string) => (/^[^"<>]*$/u.test(of) ? of : "");
  const { publicId, systemId } = doctype;
  if (publicId) return `<!doctype html public "${id(publicId)}"${systemId ? ` "${id(systemId)}"` : ""}>`;
  return systemId ? `<!doctype html system "${id(systemId)}">` : "<!doctype html>";
}
