import { describe, expect, it } from "vitest";
import { copyOf, copyOfHtml, parse } from "./support";

const POLICY = '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"';
const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";
const page = (body: string): Document =>
  parse(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`);

/** What a script may do to a page before it is copied. */
const DEEDS: readonly (readonly [string, (document: Document) => void])[] = [
  [
    "has taken the head away",
    (document) => {
      document.head.remove();
    },
  ],
  ["has put the head behind the body", (document) => document.documentElement.append(document.head)],
  ["has put the head into the body", (document) => document.body.append(document.head)],
  [
    "has put the head into a shadow tree",
    (document) => {
      document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" }).append(document.head);
    },
  ],
  ["has made a second head", (document) => document.documentElement.prepend(document.createElement("head"))],
  [
    "has put a style before the head",
    (document) => {
      const style = document.createElement("style");
      style.textContent = "a{}";
      document.documentElement.prepend(style);
    },
  ],
  [
    "has taken the body away",
    (document) => {
      document.body.remove();
    },
  ],
  [
    "has put a drawing in the place of all",
    (document) => {
      document.documentElement.replaceWith(document.createElementNS(SVG, "svg"));
    },
  ],
  ["has made the page one element", (document) => document.documentElement.replaceWith(document.createElement("p"))],
];

describe("the policy of a copy", () => {
  it.each(DEEDS)("stands first where a script %s", async (_what, deed) => {
    const document = page("<p>words</p>");
    deed(document);
    const { html } = await copyOf(document);
    expect(html.startsWith(`<!doctype html><html><head>${POLICY}`)).toBe(true);
    const copy = parse(html);
    expect(copy.head.children[1]?.getAttribute("http-equiv")).toBe("Content-Security-Policy");
    expect(copy.querySelectorAll("[http-equiv]")).toHaveLength(1);
  });

  it("stands first in its frames as well", async () => {
    const { html } = await copyOf(page("<iframe></iframe>"), { view: { framed: () => page("in it") } });
    expect(parse(html).querySelector("iframe")?.getAttribute("srcdoc")).toContain(`<html><head>${POLICY}`);
  });
});

describe("the parts of a page that a script has misplaced", () => {
  it("are where they were seen", async () => {
    const document = page("<p>body</p>");
    document.documentElement.append(document.createElement("footer"));
    document.head.append(Object.assign(document.createElement("div"), { textContent: "never shown" }));
    const { html } = await copyOf(document);
    expect(parse(html).body.innerHTML).toBe("<p>body</p><footer></footer>");
    expect(html).not.toContain("never shown");
  });

  it("are frames side by side where the page is a set of frames", async () => {
    const { html } = await copyOfHtml(`<frameset cols="20%,*"><frame src="/a"><frame src="/b"></frameset>`);
    expect(parse(html).querySelectorAll("body > iframe")).toHaveLength(2);
    expect(parse(html).body.style.display).toBe("grid");
  });
});

describe("an element of a copy", () => {
  const bodyOf = async (document: Document): Promise<string> => parse((await copyOf(document)).html).body.innerHTML;
  const made = (space: string, name: string, attributes: Readonly<Record<string, string>> = {}) => {
    const document = page("");
    const element = document.createElementNS(space, name);
    for (const [of, value] of Object.entries(attributes)) element.setAttribute(of, value);
    element.append("w");
    return { document, element };
  };

  it("is a neutral one where nobody knows its name, and what it is where it is a page's own", async () => {
    expect(await bodyOf(page(`<foo class="a">w</foo><x-y class="b" variant="big">w</x-y>`))).toBe(
      `<span class="a">w</span><x-y class="b" variant="big">w</x-y>`,
    );
  });

  it.each(["SCRIPT", "Iframe", "sVg"])("named %s in another case is no such thing", async (name) => {
    const { document, element } = made("http://www.w3.org/1999/xhtml", name);
    document.body.append(element);
    expect(await bodyOf(document)).toBe("<span>w</span>");
  });

  it.each(["script", "handler", "SCRIPT", "iframe", "video"])("of a drawing named %s is left out", async (name) => {
    const { document, element } = made(SVG, name, { href: "https://x.example/" });
    document.body.appendChild(document.createElementNS(SVG, "svg")).append(element);
    expect(await bodyOf(document)).toBe("<svg></svg>");
  });

  it("is not taken for HTML within a drawing, nor for a drawing within HTML", async () => {
    const document = page("");
    const svg = document.body.appendChild(document.createElementNS(SVG, "svg"));
    svg.append(document.createElement("img"), document.createElement("p"));
    document.body.append(document.createElementNS(SVG, "image"));
    expect(await bodyOf(document)).toBe("<svg></svg>");
  });

  it.each([
    `<set attributeName="href" to="javascript:1"/>`,
    `<animate attributeName="xlink:HREF" values="javascript:1"/>`,
    `<animate attributeName="onclick" values="1"/>`,
  ])("never moves where something leads: %s", async (moving) => {
    expect(await bodyOf(page(`<svg><a>${moving}</a></svg>`))).toBe("<svg><a></a></svg>");
  });

  it("moves what can be seen, without addresses", async () => {
    const moving = await bodyOf(
      page(`<svg><rect><animate attributeName="fill" values="red;url(https://x.example/)"/></rect></svg>`),
    );
    expect(moving).toBe(
      `<svg><rect><animate attributeName="fill" values="red;url(&quot;data:,&quot;)"></animate></rect></svg>`,
    );
  });

  it("has its picture whatever a page calls the prefix", async () => {
    const document = page("");
    const svg = document.body.appendChild(document.createElementNS(SVG, "svg"));
    svg.appendChild(document.createElementNS(SVG, "image")).setAttributeNS(XLINK, "q:href", "/a.png");
    const data = () => Promise.resolve("data:image/png;base64,AAAA");
    const { html } = await copyOf(document, { loader: { data } });
    expect(html).toContain(`<image xlink:href="data:image/png;base64,AAAA">`);
  });

  it.each([
    ["formaction", "/x"],
    ["ping", "x"],
    ["srcset", "x"],
    ["target", "top"],
    ["made-up", "https://x.example/"],
    ["madeup", "a:b"],
    ["onfoo", "x"],
    ["popovertarget", "x"],
  ])("has no attribute %s=%s", async (name, value) => {
    expect(await bodyOf(page(`<b ${name}="${value}">w</b>`))).toBe("<b>w</b>");
  });

  it("has what style sheets select by", async () => {
    const body = `<b class="a" id="i" data-x="y" aria-label="z" _ngcontent-abc="" theme="dark 2">w</b>`;
    expect(await bodyOf(page(body))).toBe(body);
  });

  it("sends nothing where it is a form", async () => {
    expect(await bodyOf(page(`<form action="/x" method="post"><button formaction="/y">b</button></form>`))).toBe(
      `<form method="dialog"><button>b</button></form>`,
    );
  });

  it("of a frame leads within the frame", async () => {
    const framed = page(`<a href="/x?token=s3cret">x</a><a href="#y">y</a>`);
    const { html } = await copyOf(page("<iframe></iframe>"), { view: { framed: () => framed } });
    const inner = parse(parse(html).querySelector("iframe")?.getAttribute("srcdoc") ?? "");
    expect([...inner.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "about:srcdoc#https://care.example/x",
      "about:srcdoc#y",
    ]);
  });
});
