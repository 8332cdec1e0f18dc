import { describe, expect, it } from "vitest";
import { copyOf, copyOfHtml, parse } from "./support";

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>T</title>${head}</head><body>${body}</body></html>`;

/** What stands in the copy's body. */
async function bodyOf(body: string): Promise<string> {
  return parse((await copyOfHtml(page(body))).html).body.innerHTML;
}

describe("a copy of a page", () => {
  it("keeps its words, tags and names", async () => {
    const body = `<main id="m" class="a b"><h1>A &amp; B &lt;3</h1><p>One<br>two</p><pre>three</pre></main>`;
    expect(await bodyOf(body)).toBe(body);
  });

  it("keeps the line feed that a parser drops", async () => {
    const copy = parse((await copyOfHtml(page("<pre>\n\nthree</pre>"))).html);
    expect(copy.querySelector("pre")?.textContent).toBe("\nthree");
  });

  it("may do nothing but show itself", async () => {
    const { html } = await copyOfHtml(page(""));
    const policy = parse(html).querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content");
    expect(policy).toMatch(/^default-src 'none'; img-src data:; /u);
    expect(policy).not.toMatch(/script|\*|https?:/u);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<title"));
  });

  it("keeps the mode that the page is laid out in", async () => {
    expect((await copyOfHtml("<p>quirks")).html).toMatch(/^<html>/u);
    const { html } = await copyOfHtml(page(""));
    expect(html).toMatch(/^<!doctype html><html>/u);
    expect(parse(html).documentElement.outerHTML).toMatch(/^<html lang="en">/u);
    const old = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">`;
    expect(parse((await copyOfHtml(old)).html).doctype?.publicId).toBe("-//W3C//DTD HTML 4.01 Transitional//EN");
  });

  it.each([
    ["scripts", `<script>alert(1)</script><noscript>on</noscript><p>x</p>`],
    ["templates", `<template><b>no</b></template><p>x</p>`],
    ["handlers", `<p onclick="alert(1)" onfoo="1">x</p>`],
    ["hidden fields", `<form action="/send"><input type="hidden" name="csrf" value="s3cret"></form><p>x</p>`],
    [
      "what a page tells its scripts",
      `<p data-csrf-token="s3cret" data-state="${"s3cret".repeat(300)}" nonce="1">x</p>`,
    ],
    ["preloads and refreshes", `<link rel="preload" href="/a.js"><meta http-equiv="refresh" content="0;/b"><p>x</p>`],
    ["another base for addresses", `<base href="https://evil.example/"><p>x</p>`],
    ["comments", `<!-- s3cret --><p>x</p>`],
  ])("leaves out %s", async (_what, body) => {
    expect((await bodyOf(body)).replace(/<form method="dialog">|<\/form>/gu, "")).toBe("<p>x</p>");
  });

  it("cleans the attributes of sheets as it does those of everything else", async () => {
    const body = await bodyOf(`<style id="https://x.example/?token=s3cret" class="a">p { top: 0 }</style>`);
    expect(body).toBe(`<style id="https://x.example/" class="a">p { top: 0 }</style>`);
  });

  it.each(["javascript:alert(1)", " JaVa\tScRiPt:alert(1)", "\u0001javascript:x", "vbscript:x", "data:text/html,<b>"])(
    "leads nowhere that could run: %s",
    async (href) => {
      const document = parse(page(`<a>x</a><svg><a><text>y</text></a></svg><iframe></iframe>`));
      for (const link of document.querySelectorAll("a")) {
        link.setAttribute("href", href);
        link.setAttribute("xlink:href", href);
      }
      const { html } = await copyOf(document);
      expect(parse(html).querySelectorAll("[href], [src]")).toHaveLength(0);
    },
  );

  it("says where its links led, without what names a session, and leads nowhere", async () => {
    const links = `<a href="/b?page=2&sessionid=abc#part">b</a><a href="#here">c</a><a href="https://u:p@x.example/?access_token=1">d</a>`;
    const hrefs = [...parse(await bodyOf(links)).querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual(["#https://care.example/b?page=2#part", "#here", "#https://x.example/"]);
  });

  it("shows fields as they were filled in, and never what nobody else is to see", async () => {
    const document = parse(
      page(
        `<input id="name"><input type="password" id="secret" value="p1"><input type="text" name="api_key" value="k1">` +
          `<input type="checkbox" id="on"><textarea id="long">old</textarea>` +
          `<select id="pick"><option>a</option><option>b</option></select><details open><summary>s</summary>d</details>`,
      ),
    );
    const field = (id: string) => document.getElementById(id) as HTMLInputElement & HTMLSelectElement;
    field("name").value = "Anja";
    field("secret").value = "hunter2";
    field("on").checked = true;
    field("long").value = "\nnew </textarea>";
    field("pick").selectedIndex = 1;
    const { html } = await copyOf(document);
    const copy = parse(html);
    const there = (id: string) => copy.getElementById(id) as HTMLInputElement & HTMLSelectElement;
    expect(there("name").value).toBe("Anja");
    expect(there("on").checked).toBe(true);
    expect(there("long").value).toBe("\nnew </textarea>");
    expect(there("pick").value).toBe("b");
    expect(copy.querySelector("details")?.open).toBe(true);
    expect(html).not.toMatch(/hunter2|p1|k1/u);
  });

  it("has the open shadow trees, however deep", async () => {
    const inner = `<x-in><template shadowrootmode="open"><i>deep</i></template></x-in>`;
    const { html } = await copyOfHtml(
      page(`<x-out><template shadowrootmode="open"><slot></slot>${inner}</template>light</x-out>`),
    );
    const host = parse(html).querySelector("x-out");
    expect(host?.textContent).toBe("light");
    expect(host?.shadowRoot?.querySelector("x-in")?.shadowRoot?.innerHTML).toBe("<i>deep</i>");
  });

  it("has the documents of its frames in it, and says how many it could not see", async () => {
    const document = parse(page(`<iframe id="own"></iframe><iframe src="https://ads.example/"></iframe>`));
    const own = document.getElementById("own");
    const inner = parse(page(`<p title="&quot;">in "frame"</p><script>1</script><img src="/a.png">`));
    const framed = (frame: Element) => (frame === own ? inner : null);
    const data = () => Promise.resolve("data:image/png;base64,AAAA");
    const { html, missing } = await copyOf(document, { view: { framed }, loader: { data } });
    const srcdoc = parse(html).getElementById("own")?.getAttribute("srcdoc") ?? "";
    expect(parse(srcdoc).body.innerHTML).toBe(`<p title="&quot;">in "frame"</p><img src="data:image/png;base64,AAAA">`);
    expect(parse(html).querySelectorAll("iframe[src]")).toHaveLength(0);
    expect(missing).toEqual(["frames:1"]);
  });

  it("is made of members that a page's form cannot stand in for", async () => {
    const form = `<form><input name="childNodes"><input name="attributes"><input name="localName"><b>x</b></form>`;
    expect(await bodyOf(form)).toContain("<b>x</b>");
    const named = ["doctype", "baseURI", "createElement", "firstChild"].map((name) => `<form name="${name}"></form>`);
    expect(await bodyOf(named.join(""))).toContain('<form name="doctype" method="dialog">');
  });
});

describe("a copy of quoted elements", () => {
  it("has them whole, and of all around them the bare tags alone", async () => {
    const html = page(
      `<header>menu</header><section class="reviews">count 2<article id="one">first<b>!</b></article><article id="two">second</article></section>`,
      "<style>article{color:red}</style>",
    );
    const { html: copy } = await copyOfHtml(html, {
      only: (document) => {
        const one = document.getElementById("one") as Element;
        return { chosen: new Set([one]), around: new Set([one.parentElement as Element]) };
      },
    });
    const { body, head } = parse(copy);
    expect(body.innerHTML).toBe(`<section class="reviews"><article id="one">first<b>!</b></article></section>`);
    expect(head.textContent).toBe("Tarticle{color:red}");
  });
});
