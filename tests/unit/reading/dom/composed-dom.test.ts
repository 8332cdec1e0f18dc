import { describe, expect, it } from "vitest";
import { domOf, type Dom } from "../../../../src/domain/evidence/reading/dom";
import { shadowPage } from "./shadow-page";

const PAGE = `<main id=main><p id=before>before</p><x-card id=card><template shadow><p id=inner>inner <slot></slot></p>
  <x-deep id=deep><template shadow><b id=deepest>deepest</b></template></x-deep></template><i id=light>light</i></x-card
  ><p id=after>after</p></main>`;

const idsOf = (dom: Dom, elements: Iterable<Element>) => [...elements].map((each) => dom.attribute(each, "id"));

describe("a page with open shadow trees", () => {
  const document = shadowPage(PAGE);
  const dom = domOf(document);
  const byId = (id: string) => [...dom.all(`#${id}`)][0] as Element;

  it("is searched as one tree: shadow trees stand first in their hosts", () => {
    expect(idsOf(dom, dom.all("[id]"))).toEqual([
      "main",
      "before",
      "card",
      "inner",
      "deep",
      "deepest",
      "light",
      "after",
    ]);
    expect(idsOf(dom, dom.all("[id]", byId("card")))).toEqual(["inner", "deep", "deepest", "light"]);
    expect(idsOf(dom, dom.all("b", byId("main")))).toEqual(["deepest"]);
    expect(idsOf(dom, dom.all("b", byId("before")))).toEqual([]);
  });

  it("is climbed from a shadow tree to its host", () => {
    const up = (element: Element | null): string[] =>
      element === null ? [] : [dom.attribute(element, "id") ?? dom.name(element), ...up(dom.parent(element))];
    expect(up(byId("deepest"))).toEqual(["deepest", "deep", "card", "main", "body", "html"]);
    expect([dom.host(byId("deepest")), dom.host(byId("light"))]).toEqual([byId("deep"), null]);
  });

  it("contains across the borders of shadow trees, and only downwards", () => {
    expect(dom.contains(byId("main"), byId("deepest"))).toBe(true);
    expect(dom.contains(byId("card"), byId("deepest"))).toBe(true);
    expect(dom.contains(byId("inner"), byId("deepest"))).toBe(false);
    expect(dom.contains(byId("deepest"), byId("card"))).toBe(false);
    expect(dom.contains(byId("light"), byId("inner"))).toBe(false);
  });

  it("is walked node by node, each node once, and says all its text", () => {
    const walked: string[] = [];
    const walk = (node: Node | null): void => {
      for (let at = node; at !== null; at = dom.nextSibling(at)) {
        if (at.nodeType === 3) walked.push((at as Text).data.trim());
        walk(dom.firstChild(at));
      }
    };
    walk(byId("main"));
    expect(walked.join(" ").split(/\s+/u)).toEqual(["before", "inner", "deepest", "light", "after"]);
    expect(dom.text(byId("main")).split(/\s+/u).join(" ")).toBe("beforeinner deepestlightafter");
    expect(dom.text(document.body)).toContain("deepest");
  });

  it("finds an id in the tree that is asked about", () => {
    expect(dom.byId("deepest")).toBeNull();
    expect(dom.byId("inner", byId("deep"))).toBe(byId("inner"));
    expect(dom.byId("main", byId("after"))).toBe(byId("main"));
  });

  it("passes over what a slot would show were it empty", () => {
    const slotted = shadowPage("<x-a><template shadow><slot>nobody wrote this</slot></template>written</x-a>");
    expect(domOf(slotted).text(slotted.body)).toBe("written");
    const drawn = shadowPage("<x-a><template shadow><svg><slot>drawn</slot></svg></template></x-a>");
    expect(domOf(drawn).text(drawn.body)).toBe("drawn");
    const empty = shadowPage("<x-a><template shadow><slot>stands in</slot></template></x-a>");
    expect(domOf(empty).text(empty.body)).toBe("stands in");
  });
});

it("finds hosts of every name, in the order of the page", () => {
  const host = (name: string, inner = "") =>
    `<${name} id=h-${name}><template shadow>${name} </template>${inner}</${name}>`;
  const names = ["section", "x-card", "article", "blockquote", "main", "h1", "div", "aside", "x-list"];
  const document = shadowPage(names.map((name) => host(name)).join(""));
  expect(domOf(document).text(document.body).split(" ")).toEqual([...names, ""]);
});

it("leaves closed shadow trees closed, and tells of more trees than are read", () => {
  const document = shadowPage("<x-a></x-a>" + "<div class=host></div>".repeat(3_010));
  document.querySelector("x-a")?.attachShadow({ mode: "closed" }).append("secret");
  for (const host of document.querySelectorAll(".host")) host.attachShadow({ mode: "open" }).append("x");
  let told = 0;
  const dom = domOf(document, () => told++);
  expect([dom.text(document.body).length, told]).toEqual([3_000, 1]);
});
