import { describe, expect, it } from "vitest";
import { copyOf, copyOfHtml, parse } from "./support";

const PICTURE = "data:image/png;base64,AAAA";
const all = { data: () => Promise.resolve(PICTURE) };
const styled = (head: string): string => `<!doctype html><head>${head}</head><body></body>`;
const css = async (head: string, options: Parameters<typeof copyOfHtml>[1] = { loader: all }): Promise<string> =>
  parse((await copyOfHtml(styled(head), options)).html).head.textContent;

const sheetOf = (text: string | undefined) => (text === undefined ? undefined : { text });

describe("the styles of a copy", () => {
  it("have their pictures and fonts in them", async () => {
    const text = `a{background:url(x.png) , url( "y z.png" ),URL('w.png')}b{mask:url(#m)}`;
    expect(await css(`<style>${text}</style>`)).toBe(
      `a{background:url("${PICTURE}") , url("${PICTURE}"),url("${PICTURE}")}b{mask:url("#m")}`,
    );
  });

  it("ask nobody for what could not be had, or was never shown", async () => {
    expect(await css(`<style>a{background:url(x.png)}</style>`, {})).toBe(`a{background:url("data:,")}`);
    const options = { loader: all, view: { isNeeded: (url: string) => url.endsWith("/homes/x.png") } };
    expect(await css(`<style>a{b:url(x.png);c:url(y.png)}</style>`, options)).toBe(
      `a{b:url("${PICTURE}");c:url("data:,")}`,
    );
  });

  it("are those of linked and imported sheets as well, each with its own addresses", async () => {
    const sheets = new Map([
      [
        "https://cdn.example/s/a.css",
        `@import url("../b.css") layer(base) screen and (min-width: 1px);a{b:url(i.png)}`,
      ],
      ["https://cdn.example/b.css", `b{c:url(j.png)}`],
    ]);
    const asked: string[] = [];
    const loader = {
      sheet: (url: string) => Promise.resolve(sheetOf(sheets.get(url))),
      data: (url: string) => {
        asked.push(url);
        return Promise.resolve(PICTURE);
      },
    };
    const link = `<link rel="stylesheet" href="https://cdn.example/s/a.css" media="screen">`;
    expect(await css(link, { loader })).toBe(
      `@layer base{@media screen and (min-width: 1px){b{c:url("${PICTURE}")}}}a{b:url("${PICTURE}")}`,
    );
    expect(asked.sort()).toEqual(["https://cdn.example/j.png", "https://cdn.example/s/i.png"]);
  });

  it("that cannot be had are said to be missing", async () => {
    const { missing } = await copyOfHtml(styled(`<link rel="stylesheet" href="/a.css">`));
    expect(missing).toEqual(["sheets:1"]);
  });

  it("are the rules that scripts have added, where the text alone does not have them", async () => {
    const document = parse(styled(`<style>a { color: red }</style>`));
    document.querySelector("style")?.sheet?.insertRule("b { color: blue }", 1);
    const { html } = await copyOf(document);
    expect(parse(html).head.textContent).toMatch(/a \{\s*color: red;\s*\}\s*b \{\s*color: blue;\s*\}/u);
  });

  it("end where the page's own end, whatever stands in them", async () => {
    const document = parse(styled(""));
    const style = document.head.appendChild(document.createElement("style"));
    style.textContent = `a::before{content:"</style><img src=x onerror=alert(1)>"}@media (width<9px){b{c:d}}`;
    const { html } = await copyOf(document);
    expect(parse(html).querySelectorAll("img, [onerror]")).toHaveLength(0);
    expect(parse(html).head.textContent).toBe(
      `a::before{content:"\\3c /style>\\3c img src=x onerror=alert(1)>"}@media (width<9px){b{c:d}}`,
    );
  });

  it("show what pages hide until a script has defined it", async () => {
    expect(await css(`<style>x-a:not(:defined){display:none}</style>`)).toBe(`x-a:not(:not(defined-)){display:none}`);
  });
});

describe("the pictures of a copy", () => {
  const shown = async (body: string): Promise<(string | null)[]> => {
    const { html } = await copyOfHtml(`<!doctype html><body>${body}</body>`, { loader: all });
    return [...parse(html).querySelectorAll("img, image")].map(
      (one) => one.getAttribute("src") ?? one.getAttribute("href"),
    );
  };

  it("are in it, also those of SVG", async () => {
    expect(await shown(`<img src="a.png"><svg><image href="b.png"/></svg>`)).toEqual([PICTURE, PICTURE]);
  });

  it("that only count visitors are not asked for", async () => {
    expect(await shown(`<img src="https://count.example/p?u=1" width="1" height="1">`)).toEqual([
      expect.stringMatching(/^data:image\/gif;base64,R0lGOD/u),
    ]);
  });

  it("are asked for once, however often they are shown", async () => {
    const asked: string[] = [];
    const data = (url: string) => {
      asked.push(url);
      return Promise.resolve(PICTURE);
    };
    await copyOfHtml(`<body>${`<img src="a.png">`.repeat(5)}</body>`, { loader: { data } });
    expect(asked).toEqual(["https://care.example/homes/a.png"]);
  });
});
