import { TokenType, tokenize } from "@csstools/css-tokenizer";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { cssParts } from "../../../src/domain/evidence/snapshot/copy/css/css-parts";
import { runs } from "../support/runs";
import { CSS_PIECES } from "./css-pieces";

const BASE = "https://care.example/homes/7";

/** The CSS as it is written where every address is had, as `data:` of its own name. */
function written(css: string, isNeeded: (url: string) => boolean = () => true, isSheet = true): string {
  return cssParts(css, { base: BASE, depth: 0, isNeeded, isSheet })
    .map((part) =>
      typeof part === "string"
        ? part
        : part.kind === "sheet"
          ? `/*${part.url.replaceAll("*", "")}*/`
          : dataOf(part.url),
    )
    .join("");
}
const dataOf = (url: string): string => `data:image/png;base64,${url.replace(/[^\w]/gu, "")}`;

/** The addresses that a browser would ask for, by the reference's tokens; and what a copy must not have at all. */
function asks(css: string): string[] {
  const found: string[] = [];
  const open: { readonly name: string; readonly closer: string }[] = [];
  for (const [type, text, , , value] of tokenize({ css })) {
    const said = (value as { value?: string } | undefined)?.value ?? "";
    if (type === TokenType.Function) open.push({ name: said.toLowerCase(), closer: ")" });
    else if (type === TokenType.OpenParen) open.push({ name: "", closer: ")" });
    else if (type === TokenType.OpenCurly) open.push({ name: "", closer: "}" });
    else if (type === TokenType.OpenSquare) open.push({ name: "", closer: "]" });
    else if (open.at(-1)?.closer === text) open.pop();
    const isAddress =
      type === TokenType.URL ||
      (type === TokenType.String && /^(?:url|src|(?:-webkit-)?image-set)$/u.test(open.at(-1)?.name ?? ""));
    if (isAddress && !/^(?:data:|#)/u.test(said)) found.push(text);
    if (type === TokenType.AtKeyword && /^(?:import|charset)$/iu.test(said)) found.push(text);
    if (type === TokenType.BadURL) found.push(text);
  }
  if (/<[a-z/!?]/iu.test(css)) found.push(css);
  return found;
}

describe("CSS in a copy", () => {
  test.prop([fc.array(fc.constantFrom(...CSS_PIECES), { maxLength: 25 })], runs(2_000))(
    "asks nobody, whatever it is put together of, and is the same when it is copied again",
    (pieces) => {
      const once = written(pieces.join("")).replace(/\/\*http[^*]*\*\//gu, "sheet{}");
      expect(asks(once)).toEqual([]);
      const bare = (css: string) => css.replaceAll("/**/", "");
      expect(bare(written(once))).toBe(bare(once));
    },
  );

  test.prop([fc.array(fc.constantFrom(...CSS_PIECES), { maxLength: 25 })], runs(1_000))(
    "ends what it begins, so that what comes after it stands for itself",
    (pieces) => {
      const after = written(pieces.join("")) + "after{}";
      const open: string[] = [];
      for (const [type, text] of tokenize({ css: after })) {
        if (type === TokenType.Function || type === TokenType.OpenParen) open.push(")");
        else if (type === TokenType.OpenCurly || type === TokenType.OpenSquare) open.push(text === "{" ? "}" : "]");
        else if (text === open.at(-1)) open.pop();
        else expect(open.length > 0 || text !== "}").toBe(true);
      }
      expect(open).toEqual([]);
      expect(tokenize({ css: after }).at(-4)?.[1]).toBe("after");
    },
  );

  it.each([
    [`@import"x.css";a{}`, `/*https://care.example/homes/x.css*/a{}`],
    [`@import/**/url(x.css) print;`, `@media print{/*https://care.example/homes/x.css*/}`],
    [
      `@\\69mport "x.css" layer(a.b) supports(display:grid) screen;`,
      `@layer a.b{@supports (display:grid){@media screen{/*https://care.example/homes/x.css*/}}}`,
    ],
    [`@layer a;@import "x.css" layer;`, `@layer a;@layer {/*https://care.example/homes/x.css*/}`],
    [`a{}@import "x.css";b{}`, `a{}b{}`],
    [`@charset "x";@namespace s url(http://www.w3.org/2000/svg);`, `@namespace s "http://www.w3.org/2000/svg";`],
    [`a{b:\\75rl(x)}`, `a{b:url("${dataOf("https://care.example/homes/x")}")}`],
    [`a{b:u/**/rl(x)}`, `a{b:u/**/rl(x)}`],
    [`a{b:url(x"y)}`, `a{b:!}`],
    [`a{b:src("x")}`, `a{b:url("${dataOf("https://care.example/homes/x")}")}`],
    [`a{b:url("x" crossorigin(y))}`, `a{b:url("${dataOf("https://care.example/homes/x")}")}`],
    [`a{b:image-set("x" 1x)}`, `a{b:image-set(url("${dataOf("https://care.example/homes/x")}") 1x)}`],
    [
      `a{b:image-set("x" type("image/png") 1x)}`,
      `a{b:image-set(url("${dataOf("https://care.example/homes/x")}") type("image/png") 1x)}`,
    ],
    [`a{b:image-set(var(--x) 1x)}`, `a{b:url("${dataOf("")}")}`],
    [`a{b:url(x`, `a{b:url("${dataOf("https://care.example/homes/x")}")}`],
    [`a{b:"x`, `a{b:"x"}`],
    [`a{`, `a{}`],
    [`a,b`, `a,b{}`],
    [`}a{}`, `!a{}`],
    [`a{b:image-set(x"y")}`, `a{b:image-set(x/**/url("${dataOf("https://care.example/homes/y")}"))}`],
    [`a{b:image-set(\\78 "y")}`, `a{b:image-set(\\78 /**/url("${dataOf("https://care.example/homes/y")}"))}`],
    [`a{b:u@import;rl(x)}`, `a{b:u/**/rl(x)}`],
    [`/@import;*"*/url(x)"`, `//**/*"*/url(x)"{}`],
    [`a @import "x";{}`, `a {}`],
    [`<!-- a{} -->`, `  a{} -->`],
    [`a\0{b:u\0rl(x)}`, `a\ufffd{b:u\ufffdrl(x)}`],
    [`a{b:\u00a0url(x)}`, `a{b:unknown(x)}`],
    [
      `a{animation:modal 1s}dialog:modal{x:y}a:popover-open{}`,
      `a{animation:modal 1s}dialog[data-counterflow-above=modal]{x:y}a[data-counterflow-above=popover]{}`,
    ],
  ])("%j", (css, expected) => {
    expect(written(css)).toBe(expected);
  });

  it("of the pictures offered has those that the page has loaded", () => {
    const css = `a{b:image-set("1.png" 1x, url(2.png) 2x)}`;
    expect(written(css, (url) => url.endsWith("2.png"))).toBe(
      `a{b:image-set( url("${dataOf("https://care.example/homes/2.png")}") 2x)}`,
    );
  });

  it("in an attribute imports nothing, and is left as it is where it names nothing", () => {
    expect(written(`color:red`, undefined, false)).toBe("color:red");
    expect(written(`@import "x";color:rgb(1,2,3)`, undefined, false)).toBe("color:rgb(1,2,3)");
  });
});
