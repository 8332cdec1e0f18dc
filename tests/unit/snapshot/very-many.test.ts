import { JSDOM } from "jsdom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { pageWords } from "../../../src/capture/snapshot/page-words";
import { openParts } from "../../../src/domain/evidence/snapshot/copy/part";
import { ADDRESS, copyOf, parseQuickly } from "./support";

/** More than a function takes arguments, and fewer than a page may have of anything. */
const MANY = 130_000;
const addresses = (name: string): string => `a{${`b:url(${name})`.concat(";").repeat(MANY)}}`;
const copied = (html: string, options?: Parameters<typeof copyOf>[1]) => copyOf(parseQuickly(html), options);
const times = (html: string, word: string): number => html.split(word).length - 1;

describe("a copy of a page that has very many", () => {
  it("addresses in a style element", async () => {
    const { html } = await copied(`<style>${addresses("https://care.example/x.png")}</style>`);
    expect(times(html, "data:,")).toBe(MANY);
  });
  it("addresses in a linked style sheet", async () => {
    const loader = { sheet: () => Promise.resolve({ text: addresses("https://care.example/x.png") }) };
    const { html } = await copied(`<link rel="stylesheet" href="https://care.example/a.css">`, { loader });
    expect(times(html, "data:,")).toBe(MANY);
  });
  it("addresses in a style attribute", async () => {
    const { html } = await copied(`<p style="${`b:url(https://care.example/x.png);`.repeat(MANY)}">`);
    expect(times(html, "data:,")).toBe(MANY);
  });
  it("pictures in a frame", async () => {
    const style = `<style>${addresses("https://care.example/x.png")}</style>`;
    const framed = parseQuickly(style);
    const { html } = await copied("<iframe></iframe>", { view: { framed: () => framed } });
    expect(times(html, "data:,")).toBe(MANY);
  });
});

describe("the parts of a copy", () => {
  it("keep their order, however they are added", () => {
    const picture = { kind: "image", url: "https://care.example/x.png", depth: 0 } as const;
    const out = openParts();
    out.add("<p>");
    out.addAll(["a", picture, "b", ...Array.from({ length: 1_500 }, () => "c")]);
    out.add("</p>");
    const all = out.all();
    expect(all.map((part) => (typeof part === "string" ? part : "*")).join("")).toBe(`<p>a*b${"c".repeat(1_500)}</p>`);
    expect(all.length).toBeLessThan(9);
  });
});

describe("the words of a page that has very many", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("children in one element", async () => {
    const { window } = new JSDOM("<body></body>", { url: ADDRESS });
    const { document } = window;
    for (const name of ["Text", "HTMLElement", "ShadowRoot"] as const) vi.stubGlobal(name, window[name]);
    // So many elements that it is gone through child by child.
    for (let n = 0; n < 1_600; n++) document.body.append(document.createElement("i"));
    for (let n = 0; n < MANY; n++) document.body.append(document.createComment(""));
    document.body.prepend("first");
    document.body.append("last");
    // jsdom lays nothing out, and has no words as they are shown.
    Object.defineProperty(window.HTMLElement.prototype, "innerText", { get: () => "" });
    expect(await pageWords(document, () => undefined)).toEqual({ text: "first\nlast", isCut: false });
  });
});
