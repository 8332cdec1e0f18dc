import { describe, expect, it } from "vitest";
import {
  BEYOND_DOUBT,
  countFrequencies,
  makeLinkage,
  matchLists,
  runToEnd,
  weighPair,
} from "../../../src/domain/casework/linkage";
import { labelledPairs } from "./support/labelled-pairs";

const pairs = labelledPairs();
const frequencies = countFrequencies(pairs.flatMap(({ a, b }) => [a, b]));
const weighed = pairs.map((pair) => ({ ...pair, match: weighPair(pair.a, pair.b, frequencies) }));

describe("of the labelled pairs", () => {
  it("there are enough, of both kinds", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(400);
    expect(pairs.filter(({ same }) => same).length).toBeGreaterThan(300);
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThan(300);
  });

  it("at least 98 in 100 that are called one are one, and 98 in 100 that are one are called so", () => {
    const called = weighed.filter(({ match }) => match.probability >= 0.5);
    const right = called.filter(({ same }) => same).length;
    expect(right / called.length).toBeGreaterThanOrEqual(0.98);
    expect(right / pairs.filter(({ same }) => same).length).toBeGreaterThanOrEqual(0.98);
  });

  it("none of two things is beyond doubt, and some of one thing are", () => {
    const sure = weighed.filter(({ match }) => match.isBeyondDoubt);
    expect(sure.filter(({ same }) => !same)).toEqual([]);
    for (const { match } of sure) expect(match.weight).toBeGreaterThanOrEqual(BEYOND_DOUBT);
    expect(sure.length).toBeGreaterThan(10);
  });

  it.each([...new Set(pairs.filter(({ same }) => !same).map(({ kind }) => kind))])(
    "hardly any is called one: %s",
    (kind) => {
      const ofKind = weighed.filter((pair) => pair.kind === kind);
      const called = ofKind.filter(({ match }) => match.probability >= 0.5);
      expect(called.length / ofKind.length).toBeLessThanOrEqual(0.1);
    },
  );

  it("those of one thing are found between the two lists", () => {
    const same = pairs.filter((pair) => pair.same);
    const [left, right] = [pairs.map(({ a }) => a), pairs.map(({ b }) => b)];
    const found = runToEnd(matchLists(left, right));
    const sought = new Set(same.map(({ a, b }) => `${a.key} ${b.key}`));
    const hits = found.filter(({ a, b }) => sought.has(`${a} ${b}`)).length;
    expect(hits / sought.size).toBeGreaterThanOrEqual(0.95);
    expect(hits / found.length).toBeGreaterThanOrEqual(0.9);
  });

  it("the other record is suggested first, for nine in ten that are one", () => {
    const linkage = runToEnd(makeLinkage(pairs.map(({ b }) => b)));
    const same = pairs.filter((pair) => pair.same);
    const first = same.filter(({ a, b }) => linkage.suggest(a)[0]?.b === b.key);
    expect(first.length / same.length).toBeGreaterThanOrEqual(0.9);
  });
});
