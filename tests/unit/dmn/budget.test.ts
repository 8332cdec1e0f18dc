import { describe, expect, it } from "vitest";
import { feel } from "./support";

const chain = (first: string, step: (before: string) => string, length: number) =>
  `{a0: ${first}, ${Array.from({ length }, (_one, at) => `a${at + 1}: ${step(`a${at}`)}`).join(", ")}}.a${length}`;

const ENDLESS: Readonly<Record<string, string>> = {
  "a long range": "for i in 1..1000000000 return i",
  "ranges in ranges": "for i in 1..100000, j in 1..100000 return 1",
  "every of a long range": "every x in 1..1000000000000 satisfies x > 0",
  "some of a long range": "some x in 1..9007199254740993 satisfies x < 0",
  "a function that calls itself": "{f: function(n) f(n + 1), r: f(1)}.r",
  "a function that calls itself twice": "{f: function(n) f(n) + f(n), r: f(1)}.r",
  "a function that is given itself": "{f: function(g) g(g), r: f(f)}.r",
  "lists that double": chain("[1]", (a) => `concatenate(${a}, ${a})`, 60),
  "lists that hold one list twice": chain("[1]", (a) => `[${a}, ${a}]`, 60),
  "equal lists that hold one list twice": `${chain("[1]", (a) => `[${a}, ${a}]`, 60)} = ${chain("[1]", (a) => `[${a}, ${a}]`, 60)}`,
  "such lists, flat": `flatten(${chain("[1]", (a) => `[${a}, ${a}]`, 60)})`,
  "such lists as text": `string(${chain("[1]", (a) => `[${a}, ${a}]`, 60)})`,
  "contexts that hold one twice": chain("1", (a) => `{l: ${a}, r: ${a}}`, 60),
  "texts that double": chain('"a"', (a) => `${a} + ${a}`, 60),
  "texts that are joined": 'string join(for i in 1..90000 return "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")',
  "texts that grow by replacing": chain('"aa"', (a) => `replace(${a}, "a", "aaaaaaaaaaaaaaaa")`, 30),
  "a pattern that goes back and forth": 'matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "^(a+)+$")',
  "a pattern of alternatives": 'matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "(a|aa)+b")',
  "a pattern of optional parts": `matches("${"a".repeat(32)}", "(a?){32}a{32}b")`,
  "partial results within partial results": "for i in 1..100000 return partial",
  "an order that takes long": "sort(for i in 1..10000 return i, function(x, y) count(for j in 1..10000 return j) > 0)",
  "days without end": 'for d in @"0001-01-01"..@"9999-12-31" return d',
  "many loops in one": `for ${Array.from({ length: 40 }, (_one, at) => `a${at} in [1, 2]`).join(", ")} return 1`,
};

describe("a budget", () => {
  it.each(Object.entries(ENDLESS))("stops %s", async (_name, text) => {
    const evaluation = await feel(text);
    expect(evaluation).toMatchObject({ value: null, stopped: "budget" });
    expect(evaluation.errors.at(-1)?.code).toBe("budget");
  });

  it.each(["(", "[", "{a: ", "if true then ", "not(", "-", "function(x) "])(
    "refuses a thousand of %s",
    async (open) => {
      expect(await feel(`${open.repeat(1000)}1`)).toMatchObject({ value: null, errors: [{ code: "syntax" }] });
    },
  );

  it("refuses texts that are too long, and reads others as they are", async () => {
    expect(await feel(`[${"1, ".repeat(3000)}1]`)).toMatchObject({ value: null, errors: [{ code: "syntax" }] });
    expect(await feel(`count([${"1,".repeat(1000)}1])`)).toMatchObject({ value: 1001 });
  });

  it("lets through what is only large", async () => {
    expect(await feel("sum(for i in 1..10000 return i)")).toMatchObject({ value: 50005000, errors: [] });
    expect((await feel("{f: function(n) if n = 0 then 0 else 1 + f(n - 1), r: f(50)}.r")).value).toBe(50);
  });
});
