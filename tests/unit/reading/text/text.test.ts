import { describe, expect, it } from "vitest";
import { domOf } from "../../../../src/domain/evidence/reading/dom";
import { asWritten, cut, folded, line, paragraphs } from "../../../../src/domain/evidence/reading/text/clean";
import { elementText } from "../../../../src/domain/evidence/reading/text/element-text";
import { plainOf } from "../../../../src/domain/evidence/reading/text/markup";
import { documentOf } from "../support";

describe("plain text of strings that carry markup", () => {
  it.each([
    ["AT&amp;T", "AT&T"],
    ["&#39;x&#x27; &eacute;&hellip;", "'x' é…"],
    ["&lt;p&gt;Great&lt;/p&gt;", "\nGreat\n"],
    ["a<br/>b", "a\nb"],
    ["<b>bold</b> and <i class='x'>it</i>", "bold and it"],
    ["1 < 2 and 3 > 2", "1 < 2 and 3 > 2"],
    ["<60 minutes> by <me@example.org>", "<60 minutes> by <me@example.org>"],
    ["a<script>alert('<b>')</script>b<!-- c -->d", "abd"],
    ["?a=1&copy=2&amp;b=3", "?a=1&copy=2&b=3"],
    ["&bogus; &#0; &#x110000; &#128;", "&bogus; \ufffd \ufffd €"],
  ])("%s", (markup, plain) => {
    expect(plainOf(markup)).toBe(plain);
  });
});

describe("clean text", () => {
  it("is one line without hidden characters", () => {
    expect(line("  a\u00a0\n b\u202e\u200bc\u0007\ufeff ")).toBe("a bc");
  });

  it("keeps joiners where scripts and emoji need them", () => {
    expect(line("👩\u200d⚕️ می\u200cخواهم क्\u200dष")).toBe("👩\u200d⚕️ می\u200cخواهم क्\u200dष");
    expect(line("pay\u200dpal \u200cx\u200d")).toBe("paypal x");
  });

  it("keeps paragraphs", () => {
    expect(paragraphs(" a  b \r\n\r\n\r\n\r\n c\td\n")).toBe("a b\n\nc d");
  });

  it("never cuts a character in two", () => {
    expect(cut("a😀", 2)).toBe("a");
    expect(line("😀".repeat(2_000), 3)).toBe("😀");
  });

  it("is well-formed even as written", () => {
    expect(asWritten("a\ud800b", 10)).toBe("a\ufffdb");
    expect(asWritten("abcdef", 4)).toBe("abc…");
  });

  it("folds spellings of one text", () => {
    expect(folded("Ｅlm — “Court”!")).toBe("elm court");
    expect(folded("Straße 7")).toBe("straße 7");
  });
});

describe("the text of an element", () => {
  const textOf = (html: string, max = 1_000): string => {
    const document = documentOf(`<div id="x">${html}</div>`);
    return elementText(domOf(document), document.getElementById("x") as Element, max);
  };

  it("breaks where people see a break", () => {
    expect(line(textOf("<p>One.</p><p>Two<br>lines.</p>tail"))).toBe("One. Two lines. tail");
    expect(textOf("a<b>b</b>c")).toBe("abc");
  });

  it("leaves scripts out and stops at its bound", () => {
    expect(textOf("a<script>x</script><style>y</style>b")).toBe("ab");
    expect(textOf("<b>abc</b><b>def</b>", 4)).toBe("abcd");
  });
});
