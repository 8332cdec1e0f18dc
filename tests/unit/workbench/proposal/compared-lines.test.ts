import fc from "fast-check";
import { expect, it } from "vitest";
import { comparedLines } from "../../../../src/workbench/parts/proposal/compared-lines";

const line = (key: string, words = key) => ({ key, words, isDone: false });

it("says what stays, what is new, what says something else, and what falls away where it stood", () => {
  const now = [line("a"), line("b"), line("c", "Decide · 30 Nov")];
  const then = [line("a"), line("n"), line("c", "Decide · 1 Dec")];
  expect(comparedLines(now, then).map(({ key, is, words, was }) => [key, is, words, was])).toEqual([
    ["a", "same", "a", ""],
    ["b", "dropped", "", "b"],
    ["n", "added", "n", ""],
    ["c", "changed", "Decide · 1 Dec", "Decide · 30 Nov"],
  ]);
});

it("keeps every line of both plans once, the second's in its order", () => {
  const lines = fc.uniqueArray(
    fc.record({
      key: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      words: fc.constantFrom("x", "y"),
      isDone: fc.constant(false),
    }),
    { selector: ({ key }) => key },
  );
  fc.assert(
    fc.property(lines, lines, (now, then) => {
      const compared = comparedLines(now, then);
      const keys = compared.map(({ key }) => key);
      expect([...keys].sort()).toEqual([...new Set([...now, ...then].map(({ key }) => key))].sort());
      expect(compared.filter(({ is }) => is !== "dropped").map(({ key }) => key)).toEqual(then.map(({ key }) => key));
    }),
  );
});
