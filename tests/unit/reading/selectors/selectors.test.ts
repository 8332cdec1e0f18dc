import { describe, expect, it } from "vitest";
import { domOf } from "../../../../src/domain/evidence/reading/dom";
import { briefJson } from "../../../../src/domain/evidence/reading/selectors/brief-json";
import { openCssPaths } from "../../../../src/domain/evidence/reading/selectors/css-path";
import { quotedOf, quoteOf } from "../../../../src/domain/evidence/reading/selectors/text-quote";
import { documentOf, readBlock, textOf } from "../support";

const html = `<header>Care <b>Compass</b></header><main id="m"><p>One</p><p class="x">Two <i>deep</i></p><custom-el>x</custom-el>
  <ul><li>a<li>b<li id="12">c<li id="session-0123456789abcdef0123">d</ul><div id="m">again</div><svg><g><path/></g></svg></main><p>End</p>`;

describe("CSS selectors", () => {
  it("lead to exactly their element, all over a page", () => {
    const document = documentOf(html);
    const path = openCssPaths(domOf(document));
    for (const element of document.querySelectorAll("*")) {
      const selector = path(element) ?? "";
      expect([selector, document.querySelector(selector) === element]).toEqual([selector, true]);
    }
  });

  it("start at the nearest id that is there to stay", () => {
    const document = documentOf(html);
    const path = openCssPaths(domOf(document));
    expect([...document.querySelectorAll("li, header b")].map(path)).toEqual([
      "body > header:nth-of-type(1) > b:nth-of-type(1)",
      "#m > ul:nth-of-type(1) > li:nth-of-type(1)",
      "#m > ul:nth-of-type(1) > li:nth-of-type(2)",
      "#m > ul:nth-of-type(1) > li:nth-of-type(3)",
      "#m > ul:nth-of-type(1) > li:nth-of-type(4)",
    ]);
  });

  it("are none for elements nested beyond reason", () => {
    const document = documentOf("<div>".repeat(400));
    const all = [...document.querySelectorAll("div")];
    expect(openCssPaths(domOf(document))(all.at(-1) as Element)).toBeUndefined();
  });
});

describe("text quotes", () => {
  const quote = (page: string, selector: string) => {
    const document = documentOf(page);
    const text = textOf(document);
    const own = text.of(document.querySelector(selector) as Element);
    const quoted = own && quotedOf(text, own);
    return quoted && quoteOf(text, quoted);
  };

  it("have the text before and after, without scripts", () => {
    expect(
      quote(
        "<p>before</p><script>x</script><p id=q>the <b>words</b><script>y</script></p><style>z</style><p>after</p>",
        "#q",
      ),
    ).toEqual({
      type: "TextQuoteSelector",
      exact: "the words",
      prefix: "before",
      suffix: "after",
    });
  });

  it("leave white space at the ends to the sides", () => {
    expect(quote("<p>a</p><p id=q>\n  b c\n</p><p>d</p>", "#q")).toMatchObject({
      exact: "b c",
      prefix: "a\n  ",
      suffix: "\nd",
    });
  });

  it("quote a long text by its beginning", () => {
    const words = quote(`<p id=q>${"long ".repeat(200)}</p>`, "#q");
    expect(words).toMatchObject({ exact: "long ".repeat(60), suffix: "long ".repeat(7).slice(0, 32) });
  });

  it("are none where nothing is to be seen", () => {
    expect(quote('<meta id=q content="x"><p>x</p>', "#q")).toBeUndefined();
  });

  it("never cut a character in two", () => {
    const words = quote(`<p>${"😀".repeat(40)}a</p><p id=q>b${"😀".repeat(400)}</p>`, "#q");
    expect(JSON.stringify(words).match(/\\ud[0-9a-f]{3}/i)).toBeNull();
  });
});

describe("places in data blocks", () => {
  it("are JSON Pointers with their escapes", () => {
    const { facts } = readBlock({ "@graph": [{ "@type": "Hotel", name: "Elm", "http://schema.org/a~b": "x" }] });
    expect(facts[0]?.provenance[0]?.selectors).toEqual([
      { type: "CssSelector", value: "head > script:nth-of-type(1)" },
      {
        type: "FragmentSelector",
        value: "/@graph/0/http:~1~1schema.org~1a~0b",
        conformsTo: "http://tools.ietf.org/rfc/rfc6901",
      },
    ]);
  });

  it("are quoted whole where short, and shortened where long", () => {
    expect(briefJson({ a: [1, "x", null] }, 100)).toBe('{"a":[1,"x",null]}');
    const long = briefJson({ a: "x".repeat(1_000), b: Array.from({ length: 1_000 }, () => "y") }, 200);
    expect(long.length).toBeLessThan(260);
    expect(long).toContain("…");
  });
});
