import {
  attributeOf,
  attributesOf,
  cloneOf,
  containsOf,
  elementById,
  queryDocument,
  queryOf,
  rootOf,
  setAttribute,
} from "../../reading";
import { openMembers } from "./members";
import { type Part, type WantedSymbol, openParts } from "./part";
import type { Copying } from "./view";
import { openNodeWriter } from "./write-nodes";

/** More than this is not a symbol. */
const MOST = 2_000;
const LOCAL = /^#(.+)$/u;
const LOCAL_URL = /url\(\s*["']?#([^"')]+)["']?\s*\)/gu;

/**
 * A part of another drawing as it stands in a copy: by the name that the copy knows it by, with what it refers to in its own
 * file. Undefined where the file has no such part. The file's document is changed by that.
 */
export function symbolParts(
  file: Document,
  { url, id, depth }: WantedSymbol,
  parsed: (text: string, base: string) => CSSStyleSheet | undefined,
): Part[] | undefined {
  const fragment = decoded(url.split("#", 2)[1] ?? "");
  const drawing = cloneOf(file, true) as Document;
  const target = fragment ? elementById(drawing, fragment) : rootOf(drawing);
  if (!target) return undefined;
  inlineStyles(drawing, url, parsed);
  const needed = [...neededBy(target, drawing)];
  renameAll(needed, attributeOf(target, "id") ?? "", id);
  setAttribute(target, "id", id);
  const members = openMembers(drawing);
  const out = openParts();
  const writer = openNodeWriter({ members, copying: copyingOf(url, depth), out, *writeFrame() {} });
  const steps = writer.all(needed, "svg");
  while (steps.next().done !== true);
  return ["<defs>", ...out.all(), "</defs>"];
}

const copyingOf = (url: string, depth: number): Copying => ({
  view: {
    framed: () => null,
    adopted: () => [],
    isNeeded: () => true,
    isShown: () => false,
    isOut: () => false,
    above: () => undefined,
    box: () => "",
  },
  base: url,
  page: url.split("#", 1)[0] ?? "",
  encoding: "utf-8",
  depth,
  lack: () => undefined,
  isNeeded: () => true,
  nextId: () => 0,
});

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** What the file's own sheets say becomes the elements' own, so that it says nothing of the page's. */
function inlineStyles(
  drawing: Document,
  base: string,
  parsed: (text: string, base: string) => CSSStyleSheet | undefined,
): void {
  for (const style of queryDocument(drawing, "style") as NodeListOf<HTMLStyleElement>) {
    for (const rule of parsed(style.textContent, base)?.cssRules ?? []) {
      if (!("selectorText" in rule)) continue;
      const { selectorText, style: declared } = rule as CSSStyleRule;
      for (const element of queryDocument(drawing, selectorText))
        setAttribute(element, "style", `${declared.cssText};${attributeOf(element, "style") ?? ""}`);
    }
    style.remove();
  }
}

/** A part, and the outermost of those that it refers to. */
function neededBy(target: Element, drawing: Document): Set<Element> {
  const needed = new Set([target]);
  for (const each of needed) {
    for (const element of [each, ...queryOf(each, "*")])
      for (const name of referencesOf(element)) {
        const other = elementById(drawing, name);
        const isIn = [...needed].some((one) => containsOf(one, other));
        if (other && !isIn && needed.size < MOST) needed.add(other);
      }
  }
  return needed;
}

const referencesOf = (element: Element): string[] =>
  [...attributesOf(element)].flatMap(({ localName, value }) =>
    localName === "href"
      ? (LOCAL.exec(value)?.slice(1, 2) ?? [])
      : [...value.matchAll(LOCAL_URL)].map(([, name = ""]) => name),
  );

/** A page may have the same names for other things. */
function renameAll(needed: readonly Element[], own: string, id: string): void {
  const named = (name: string) => (name === own ? id : `${id}-${name}`);
  for (const element of needed.flatMap((each) => [each, ...queryOf(each, "*")])) {
    for (const { name, localName, value } of [...attributesOf(element)]) {
      if (localName === "href" && LOCAL.test(value)) setAttribute(element, name, `#${named(value.slice(1))}`);
      else if (value.includes("url("))
        setAttribute(
          element,
          name,
          value.replace(LOCAL_URL, (_all, of: string) => `url(#${named(of)})`),
        );
    }
    const called = attributeOf(element, "id") ?? "";
    if (called !== "") setAttribute(element, "id", named(called));
  }
}
