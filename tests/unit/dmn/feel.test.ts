import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { feel } from "./support";

interface Row {
  readonly feel: string;
  readonly is: unknown;
}
const rows = JSON.parse(readFileSync("tests/fixtures/dmn/feel.json", "utf8")) as readonly Row[];

describe("FEEL", () => {
  it.each(rows.map((row) => [row.feel, row.is] as const))("%s", async (text, value) => {
    expect((await feel(text)).value).toEqual(value);
  });

  it.each([
    ["1 +", "syntax"],
    ["nobody", "unknown-name"],
    ["nobody(1)", "unknown-function"],
    ["{a: 1}.b", "unknown-name"],
    ['1 + "a"', "wrong-type"],
    ['date("soon")', "wrong-arguments"],
    ["substring(foo: 1)", "wrong-arguments"],
    ["(function(x) x)(1, 2)", "wrong-arguments"],
    ['(function(x) external {java: {class: "a"}})(1)', "not-supported"],
  ])("says why %s is null", async (text, code) => {
    const evaluation = await feel(text);
    expect(evaluation.value).toBeNull();
    expect(evaluation.errors.map((one) => one.code)).toContain(code);
  });

  it("knows no names but those of the model", async () => {
    for (const name of ["constructor", "__proto__", "toString", "globalThis", "process"])
      expect((await feel(name)).errors[0]?.code).toBe("unknown-name");
    expect((await feel("{__proto__: 1}.__proto__")).value).toBe(1);
  });

  test.prop([fc.string({ maxLength: 60, unit: "grapheme" })])("never throws", async (text) => {
    const plain = text.replace(/[^\t\n\x20-\uD7FF]/gu, "");
    await expect(feel(plain)).resolves.toHaveProperty("errors");
  });

  test.prop([fc.array(fc.integer()), fc.array(fc.integer())])(
    "lists are what they are in any language",
    async (a, b) => {
      const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
      expect((await feel(`concatenate(${x}, ${y})`)).value).toEqual([...a, ...b]);
      expect((await feel(`distinct values(${x})`)).value).toEqual([...new Set(a)]);
      expect((await feel(`sort(${x}, function(p, q) p < q)`)).value).toEqual(a.toSorted((p, q) => p - q));
    },
  );

  test.prop([fc.stringMatching(/^[abc]{0,12}$/u), fc.stringMatching(/^[abc]([abc.][*+?]?|\(a\|b\)[*+]?){0,4}$/u)])(
    "patterns fit as they do elsewhere",
    async (text, pattern) => {
      expect((await feel(`matches("${text}", "${pattern}")`)).value).toBe(new RegExp(pattern, "u").test(text));
    },
  );
});
