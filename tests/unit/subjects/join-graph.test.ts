import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Decided, joinedGroups, pairKey, partOf, partsAround } from "../../../src/domain/casework/subjects";

const decided = (text: string, isJoined = true): Decided => ({ a: text[0] ?? "", b: text[1] ?? "", isJoined });
const decidedOf = (pairs: readonly Decided[]) => (node: string) =>
  Promise.resolve(pairs.filter(({ a, b }) => a === node || b === node));

describe("what is one subject", () => {
  it("is connected by joins, over any number of parts", () => {
    expect(joinedGroups(["ab", "bc", "de"].map((pair) => decided(pair)))).toEqual([
      ["a", "b", "c"],
      ["d", "e"],
    ]);
  });

  it("is not connected by what an official said is not the same", () => {
    expect(joinedGroups([decided("ab"), decided("bc", false)])).toEqual([["a", "b"]]);
  });

  it("takes no harm from a ring", async () => {
    const ring = ["ab", "bc", "ca"].map((pair) => decided(pair));
    expect(joinedGroups(ring)).toEqual([["a", "b", "c"]]);
    expect([...(await partsAround("b", decidedOf(ring)))].sort()).toEqual(["a", "b", "c"]);
  });

  const node = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
  const pairs = fc.array(
    fc.record({ a: node, b: node, isJoined: fc.boolean() }).filter(({ a, b }) => a !== b),
    { maxLength: 12 },
  );

  test.prop([pairs, fc.infiniteStream(fc.nat())])("is the same in whatever order it was decided", (all, keys) => {
    const shuffled = all
      .map((pair) => ({ pair, at: Number(keys.next().value) }))
      .sort((x, y) => x.at - y.at)
      .map(({ pair }) => pair);
    expect(joinedGroups(shuffled)).toEqual(joinedGroups(all));
  });

  test.prop([pairs, node])("is the same seen from any of its parts", async (all, from) => {
    const around = [...(await partsAround(from, decidedOf(all)))].sort();
    expect(joinedGroups(all).find((group) => group.includes(from)) ?? [from]).toEqual(around);
  });
});

describe("a pair", () => {
  test.prop([fc.string(), fc.string()])("has one name, whichever part is named first", (a, b) => {
    expect(pairKey(a, b)).toBe(pairKey(b, a));
  });
});

describe("the name of a part", () => {
  it("says what it is", () => {
    expect(partOf("listing care.example https://care.example/homes/7#it")).toEqual({
      kind: "listing",
      listingKey: "care.example https://care.example/homes/7#it",
    });
    expect(partOf("row 5b1f5a0c-0001-4a55-8a1b-7c1e7c523a7b Haus 1, Nord")).toEqual({
      kind: "row",
      datasetId: "5b1f5a0c-0001-4a55-8a1b-7c1e7c523a7b",
      key: "Haus 1, Nord",
    });
  });

  it.each(["", "listing", "listing care.example", "row 7 x", "subject a b"])("is none of %j", (node) => {
    expect(partOf(node)).toBeUndefined();
  });
});
