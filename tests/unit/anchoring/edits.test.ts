import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { anchor } from "../../../src/domain/evidence/anchoring";
import { pageOf, selectorsOf, wordsAt } from "./support";
import { runs } from "../support/runs";

const WORDS =
  "the a home staff garden night visit food warm loud early nurse bill door never always kind slow clean room view "
    .concat("wait asked told brought week mother father stairs lift tea bus station price parking quiet café 😀 größer")
    .split(" ");
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 40 }).map((words) => words.join(" "));
const document = fc.uniqueArray(sentence, { minLength: 2, maxLength: 8 });

type Edit = (paragraphs: string[]) => string[];
const at = fc.nat(100);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(at, sentence).map(
    ([i, words]): Edit =>
      (all) =>
        all.toSpliced(i % (all.length + 1), 0, words),
  ),
  at.map(
    (i): Edit =>
      (all) =>
        all.toSpliced(i % Math.max(all.length, 1), 1),
  ),
  fc.tuple(at, at).map(([i, j]): Edit => (all) => {
    const moved = all[i % Math.max(all.length, 1)];
    return moved === undefined ? all : all.toSpliced(i % all.length, 1).toSpliced(j % all.length, 0, moved);
  }),
);

const html = (paragraphs: readonly string[]): string =>
  `<main>${paragraphs.map((words) => `<section><p>${words}</p></section>`).join("\n")}</main>`;

/** One letter left out, doubled or another. */
const typo = (words: string, where: number, kind: number): string => {
  const letters = Array.from(words);
  const i = where % letters.length;
  return letters.toSpliced(i, 1, ...[[], [letters[i] ?? "", letters[i] ?? ""], ["x"]][kind % 3]!).join("");
};

/** How many letters must be changed to make one text of the other (Levenshtein 1965). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}

const RUNS = runs(40);
/** The longest word of these at either end is shown whole, though fewer edits would do without it. */
const MENDED = 16;

describe("a quoted paragraph, after any edits of its page", () => {
  const first = "main > section:nth-of-type(1) > p";

  test.prop([document, fc.array(edit, { maxLength: 6 })], RUNS)(
    "is found where it stands, or given up",
    (before, edits) => {
      const selectors = selectorsOf(pageOf(html(before)), first);
      const after = edits.reduce((paragraphs, change) => change(paragraphs), before);
      const now = pageOf(html(after));
      const words = wordsAt(now, anchor(now, selectors));
      const quoted = before[0]!.slice(0, 300).trim();
      if (after.includes(before[0]!)) expect(words).toBe(quoted);
      else if (words !== undefined) expect(distance(quoted, words)).toBeLessThanOrEqual(quoted.length / 2 + MENDED);
    },
  );

  test.prop(
    [document, fc.array(fc.tuple(at, fc.nat(2)), { minLength: 1, maxLength: 4 }), fc.array(sentence, { maxLength: 3 })],
    RUNS,
  )("is found with its typing mistakes and with more above it", (before, typos, more) => {
    const selectors = selectorsOf(pageOf(html(before)), first);
    const typed = typos.reduce((words, [where, kind]) => typo(words, where, kind), before[0]!);
    const now = pageOf(html([...more, typed, ...before.slice(1)]));
    const found = anchor(now, selectors);
    const words = wordsAt(now, found);
    expect(words).toBeDefined();
    expect(distance(words!, typed.slice(0, 300))).toBeLessThanOrEqual(2 * typos.length + MENDED);
  });
});
