import { type Around, placed } from "./allowed/elements";
import { hiddenWithoutSecrets } from "../../../ground/secrets";
import { escapeText } from "./escape";
import { framesetStyle } from "./frameset-style";
import { leafParts, textOf } from "./leaf-parts";
import type { Members } from "./members";
import { movesTooMuch, movingAttributes } from "./moving";
import { EATS_LINE, HTML, VOID, WRITTEN_AS } from "./names";
import type { Part, PartList } from "./part";
import { adoptedSheets, styleElement } from "./sheet-parts";
import { tagAttributes } from "./start-tag";
import { type Symbols, openSymbols, usedParts } from "./symbols";
import type { Copying, Only } from "./view";

const [ELEMENT, TEXT, CDATA] = [1, 3, 4];
const PAUSE_EVERY = 50;

/** What is needed to write nodes. */
interface Writing {
  readonly members: Members;
  readonly copying: Copying;
  readonly out: PartList;
  readonly only?: Only | undefined;
  /** Writes what a frame shows, where it may be seen, as an attribute. */
  readonly writeFrame: (frame: Element) => Generator<void, void, void>;
}

/** Where nodes are written: in a head only what is said about the page counts. */
type Place = Around | "head";

/** An element whose children are being written. */
interface Open {
  readonly children: readonly Node[];
  at: number;
  readonly place: Place;
  readonly isWhole: boolean;
  /** Whether it is in the page, and nobody sees it there. */
  readonly isOut: boolean;
  readonly symbols: Symbols;
  readonly end: readonly Part[];
}

const NONE: readonly Open[] = [];

export interface NodeWriter {
  /** Writes nodes and all that is in them. */
  all(nodes: readonly Node[], place: Place): Generator<void, void, void>;
  /** Writes what comes within an element that has been begun: its shadow tree first, then its own children and others. */
  within(element: Element, others: readonly Node[]): Generator<void, void, void>;
}

export function openNodeWriter({ members, copying, out, only, writeFrame }: Writing): NodeWriter {
  const { typeOf, childrenOf, nameOf, spaceOf, shadowOf, attributeOf } = members;
  const symbols = openSymbols();
  const isAllWhole = only === undefined;

  function* run(stack: Open[]): Generator<void, void, void> {
    for (let count = 1; stack.length > 0; count++) {
      const top = stack[stack.length - 1] as Open;
      const node = top.children[top.at++];
      if (node === undefined) {
        out.addAll(top.end);
        stack.pop();
      } else for (const opened of yield* write(node, top)) stack.push(opened);
      if (count % PAUSE_EVERY === 0) yield;
    }
  }

  const isWanted = (node: Node, name: string, isWhole: boolean): boolean =>
    isWhole || only === undefined || only.chosen.has(node) || only.around.has(node) || KEPT_AROUND.has(name);

  function* write(node: Node, parent: Open): Generator<void, readonly Open[], void> {
    const type = typeOf(node);
    if ((type === TEXT || type === CDATA) && parent.isWhole && parent.place !== "head")
      out.add(escapeText(parent.isOut ? hiddenWithoutSecrets((node as Text).data) : (node as Text).data));
    if (type !== ELEMENT) return NONE;
    const element = node as Element;
    const name = nameOf(element);
    if (!isWanted(node, name, parent.isWhole)) return NONE;
    const isHtml = spaceOf(element) === HTML;
    const isWhole = parent.isWhole || (only?.chosen.has(node) ?? false);
    if (parent.place === "head" || (isHtml && name === "head")) return writeSaying(element, name, isHtml, parent);
    if (name === "style" && parent.place === "svg") return drawingStyle(element);
    if (isHtml && (name === "iframe" || name === "frame" || isFramed(element, name)) && parent.place === "html") {
      yield* frame(element);
      return NONE;
    }
    return writeElement(element, name, { ...parent, place: parent.place, isWhole });
  }

  /** In a head nothing is shown. What is said there counts, also within what has no business there. */
  function writeSaying(element: Element, name: string, isHtml: boolean, parent: Open): readonly Open[] {
    if (!isHtml || !SAYING.has(name))
      return [
        {
          children: childrenOf(element),
          at: 0,
          place: "head",
          isWhole: parent.isWhole,
          isOut: false,
          symbols,
          end: [],
        },
      ];
    out.addAll(leafParts(element, name, members, copying) ?? []);
    return NONE;
  }

  /** In a drawing a parser reads a style element as text with references, and not to its end. */
  function drawingStyle(element: Element): readonly Open[] {
    const inner = { ...copying, depth: copying.depth + 1 };
    out.addAll(styleElement(element, textOf(element, members), members, inner));
    return NONE;
  }

  /** Something else that shows a document. */
  const isFramed = (element: Element, name: string): boolean =>
    (name === "object" || name === "embed") && copying.view.framed(element) !== null;

  function* frame(element: Element): Generator<void, void, void> {
    out.addAll(['<iframe sandbox=""', ...tagAttributes(element, "iframe", members, copying)]);
    yield* writeFrame(element);
    out.add("></iframe>");
  }

  function writeElement(element: Element, name: string, parent: Open): readonly Open[] {
    const space = spaceOf(element);
    const isHtml = space === HTML;
    const place = placed(space, isHtml ? (WRITTEN_AS[name] ?? name) : name, parent.place as Around);
    if (!place || (isHtml && isHidden(element, name)) || movesTooMuch(place.tag, element, members)) return NONE;
    const { tag, inner, within } = place;
    const [before, after] = within ? [`<${within}>`, `</${within}>`] : ["", ""];
    const leaf = isHtml ? leafParts(element, tag, members, copying) : undefined;
    if (leaf) {
      out.addAll([before, ...leaf, after]);
      return NONE;
    }
    const used = tag === "use" ? usedParts(element, members, parent.symbols, copying) : undefined;
    out.addAll([before, `<${tag}`, ...attributesOf(element, name, tag), used?.href ?? "", ">"]);
    if (isHtml && VOID.has(tag)) {
      out.add(after);
      return NONE;
    }
    const end = [`</${tag}>`, ...(used?.after ?? []), after];
    if (tag === "title" || tag === "desc") {
      out.addAll([escapeText(textOf(element, members)), ...end]);
      return NONE;
    }
    const isOut = parent.isOut || (isHtml && isAllWhole && copying.view.isOut(element));
    const children = childrenOf(element);
    if (isHtml && EATS_LINE.has(tag) && startsWithLine(children[0])) out.add("\n");
    return [
      { children, at: 0, place: inner, isWhole: parent.isWhole, isOut, symbols: parent.symbols, end },
      ...openShadow(element, parent.isWhole, isOut),
    ];
  }

  function attributesOf(element: Element, name: string, tag: string): Part[] {
    const parts = [...tagAttributes(element, tag, members, copying), movingAttributes(tag, element, members)];
    if (name !== "frameset") return parts;
    return [...parts, ` style="${framesetStyle(attributeOf(element, "rows"), attributeOf(element, "cols"))}"`];
  }

  function openShadow(host: Element, isWhole: boolean, isOut = false): readonly Open[] {
    const root = shadowOf(host);
    if (!root) return NONE;
    const delegates = root.delegatesFocus ? ' shadowrootdelegatesfocus=""' : "";
    out.add(`<template shadowrootmode="open"${delegates}>`);
    const end = [...adoptedSheets(root, copying), "</template>"];
    return [{ children: childrenOf(root), at: 0, place: "html", isWhole, isOut, symbols: openSymbols(), end }];
  }

  const isHidden = (element: Element, name: string): boolean =>
    name === "input" && attributeOf(element, "type")?.trim().toLowerCase() === "hidden";

  const startsWithLine = (first: Node | undefined): boolean =>
    first !== undefined && typeOf(first) === TEXT && (first as Text).data.startsWith("\n");

  return {
    all: (children, place) => run([{ children, at: 0, place, isWhole: isAllWhole, isOut: false, symbols, end: [] }]),
    within: (element, others) => {
      const isWhole = isAllWhole || only.chosen.has(element);
      const children = [...childrenOf(element), ...others];
      return run([
        { children, at: 0, place: "html", isWhole, isOut: false, symbols, end: [] },
        ...openShadow(element, isWhole),
      ]);
    },
  };
}

/** Of what is around a quoted element: what it looks like, and what its page is called. */
const KEPT_AROUND = new Set(["html", "head", "body", "title", "style", "link"]);
/** What a head is for. */
const SAYING = new Set(["title", "meta", "link", "style"]);
