import { TokenType, tokenize } from "@csstools/css-tokenizer";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { openScanner, prepared, unescapeCss } from "../../../src/domain/evidence/snapshot/copy/css/scanner";
import { runs } from "../support/runs";
import { CSS_PIECES } from "./css-pieces";

type Shown = readonly [type: string, text: string];

function scanned(css: string): Shown[] {
  const [scanner, all]: [ReturnType<typeof openScanner>, Shown[]] = [openScanner(css), []];
  while (scanner.next()) all.push([scanner.type, css.slice(scanner.start, scanner.end)]);
  return all;
}

/** The reference's names for what we call otherwise; a number is one here with and without its unit. */
const NAMES: Readonly<Record<string, string>> = {
  "whitespace-token": "space",
  "at-keyword-token": "at",
  "percentage-token": "number",
  "dimension-token": "number",
  "CDO-token": "cdo",
  "CDC-token": "cdc",
};

const byReference = (css: string): Shown[] =>
  tokenize({ css })
    .filter(([type]) => type !== TokenType.EOF)
    .map(([type, text]) => [
      NAMES[type] ?? (text.length === 1 && "{}()[],:;".includes(text) ? text : type.replace(/-token$/u, "")),
      text,
    ]);

const PIECES = fc.constantFrom(...CSS_PIECES);

describe("style sheets are taken apart", () => {
  test.prop([fc.array(PIECES, { maxLength: 25 })], runs(2_000))("as the standard's own tokens", (pieces) => {
    const css = prepared(pieces.join(""));
    expect(scanned(css)).toEqual(byReference(css));
  });

  test.prop([fc.string({ unit: "binary-ascii", maxLength: 80 })], runs(1_000))("whatever they are", (text) => {
    const css = prepared(text);
    expect(scanned(css)).toEqual(byReference(css));
  });

  it("with every way to end a line as one, and no NUL", () => {
    expect(prepared("a\r\nb\rc\fd\0")).toBe("a\nb\nc\nd\ufffd");
  });

  it("and their escapes are read", () => {
    expect(unescapeCss("\\75 rl\\000028 \\\n\\)\\110000 \\d800 ")).toBe("url()\ufffd\ufffd");
  });
});
