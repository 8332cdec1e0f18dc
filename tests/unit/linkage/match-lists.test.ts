import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { electronics, software } from "../../../scripts/linkage/product-lists.mjs";
import { seeded } from "../../../scripts/linkage/seeded.mjs";
import { makeLinkage, type Match, type MatchRecord, matchLists, runToEnd } from "../../../src/domain/casework/linkage";
import { someRecords } from "./support/records";

const names = (prefix: string, ...all: readonly string[]): MatchRecord[] =>
  all.map((name, place) => ({ key: `${prefix}${place}`, names: [name] }));
const keysOf = (matches: readonly Match[]): string[] => matches.map(({ a, b }) => `${a} ${b}`).sort();
const match = (left: readonly MatchRecord[], right: readonly MatchRecord[], many = false) =>
  runToEnd(matchLists(left, right, { many }));

describe("two lists", () => {
  test.prop([someRecords("a", 6), someRecords("b", 9)])("give each row once at most", (left, right) => {
    const found = match(left, right);
    expect(new Set(found.map(({ a }) => a)).size).toBe(found.length);
    expect(new Set(found.map(({ b }) => b)).size).toBe(found.length);
  });

  test.prop([
    fc
      .tuple(someRecords("a", 6), someRecords("b", 9))
      .chain(([left, right]) =>
        fc.tuple(
          fc.constant([left, right] as const),
          fc.shuffledSubarray(left, { minLength: left.length }),
          fc.shuffledSubarray(right, { minLength: right.length }),
        ),
      ),
  ])("give the same in whatever order their rows come", ([[left, right], shuffledLeft, shuffledRight]) => {
    expect(keysOf(match(shuffledLeft, shuffledRight))).toEqual(keysOf(match(left, right)));
  });

  test.prop([someRecords("a", 6), someRecords("b", 9)])(
    "say of each pair what adds up to its weight",
    (left, right) => {
      for (const { prior, signals, weight } of match(left, right))
        expect(signals.reduce((sum, signal) => sum + signal.weight, prior)).toBeCloseTo(weight, 9);
    },
  );

  it("are told apart by what the names share with many", () => {
    const left = names("a", "Lindenhof Ltd", "Sunshine Care Marrowby", "Oakhaven");
    const right = names(
      "b",
      "Sunshine Care Tilsden",
      "LINDENHOF Limited",
      "Oak Haven",
      "Sunshine Care Penquay",
      "Sunshine Care Wexcombe",
    );
    expect(keysOf(match(left, right))).toEqual(["a0 b1", "a2 b2"]);
  });

  it("give a row no partner where two fit alike, and both where that is asked for", () => {
    const left = names("a", "Lindenhof Tagespflege", "Rosengarten", "Mühlbachtal");
    const right = names("b", "Lindenhof Tagespflege", "Lindenhof Tagespflege GmbH", "Weidenaue", "Feldmühle");
    expect(keysOf(match(left, right))).toEqual([]);
    expect(keysOf(match(left, right, true))).toEqual(["a0 b0", "a0 b1"]);
  });

  it("of which one is empty have nothing in common", () => {
    expect(match([], names("b", "Lindenhof"))).toEqual([]);
    expect(match(names("a", "Lindenhof"), [])).toEqual([]);
  });

  it("tell how far they are, and can be left", () => {
    const left = names("a", ...Array.from({ length: 900 }, (_, place) => `House ${place}`));
    const run = matchLists(
      left,
      left.map((record) => ({ ...record, key: `b${record.key}` })),
    );
    const first = run.next();
    expect(first).toMatchObject({ done: false, value: { done: 200, total: 2700 } });
    expect(run.return([])).toEqual({ done: true, value: [] });
  });

  it.each([
    ["of electronics", electronics, 0.9, 0.88],
    ["of software", software, 0.95, 0.93],
  ])("%s are matched by models, versions and editions", (_what, invent, precision, recall) => {
    const { left, right, pairs } = invent(seeded(11), 200);
    const found = match(left, right);
    const hits = found.filter(({ a, b }) => pairs.has(`${a}|${b}`)).length;
    expect(hits / found.length).toBeGreaterThanOrEqual(precision);
    expect(hits / pairs.size).toBeGreaterThanOrEqual(recall);
  });
});

describe("suggestions", () => {
  const records = names("r", "Haus Lindenhof", "Rosengarten", "Haus Lindenhoff", "Sonnenhügel");
  const linkage = runToEnd(makeLinkage(records));

  it("are the likeliest first, and never the record itself", () => {
    expect(linkage.suggest({ key: "r0", names: ["Haus Lindenhof"] }).map(({ b }) => b)).toEqual(["r2"]);
    expect(linkage.suggest({ key: "new", names: ["Haus Lindenhof"] }).map(({ b }) => b)).toEqual(["r0", "r2"]);
  });

  it("are as many as are asked for, and as likely", () => {
    expect(linkage.suggest({ key: "new", names: ["Haus Lindenhof"] }, { most: 1 })).toHaveLength(1);
    expect(linkage.suggest({ key: "new", names: ["Haus Lindenhof"] }, { least: 1 })).toEqual([]);
    expect(linkage.suggest({ key: "new", names: ["Villa Kunterbunt"] })).toEqual([]);
  });
});
