import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type Tie,
  bridgesOf,
  centralitiesOf,
  communitiesOf,
  graphOf,
  tiesOf,
} from "../../../../src/domain/analysis/networks";
import { generatorOf } from "../../../../src/domain/ground/chance";

const DATA = resolve(import.meta.dirname, "../../../../../shared/data/graphs");

/** Everybody tied to everybody. */
const clique = (name: string, size: number): Tie[] =>
  Array.from({ length: size }, (_, a) =>
    Array.from({ length: a }, (_, b) => [`${name}${a}`, `${name}${b}`] as const),
  ).flat();
const edgesOf = (gml: string): Tie[] =>
  [...gml.matchAll(/edge\s*\[\s*source (\d+)\s*target (\d+)/gu)].map(([, a = "", b = ""]) => [a, b] as const);
const PAIR: Tie[] = [...clique("a", 4), ...clique("b", 4), ["a0", "b0"]];

describe("communities", () => {
  it("finds two groups that one tie holds together", () => {
    const { value, how } = communitiesOf(PAIR, "seed");
    expect(value.communities.map(({ members }) => [...members].sort())).toEqual([
      ["a0", "a1", "a2", "a3"],
      ["b0", "b1", "b2", "b3"],
    ]);
    // By hand: of 13 ties 6 and 6 are within; each side has half of the ends.
    expect(value.modularity).toBeCloseTo(12 / 13 - 1 / 2, 12);
    expect(value.communities.every(({ stability }) => stability === 1)).toBe(true);
    expect(how).toMatchObject({ method: "communities", seed: "seed", data: { given: 13, used: 13 }, caveats: [] });
  });
  it("gives the same digits for the same seed", () => {
    expect(communitiesOf(PAIR, "x")).toEqual(communitiesOf(PAIR, "x"));
  });
  it("adds up ties of the same two, and takes weights as they are", () => {
    const twice = communitiesOf([...PAIR, ...PAIR], "s").value.modularity;
    const double = communitiesOf(
      PAIR.map(([a, b]) => [a, b, 2]),
      "s",
    ).value.modularity;
    expect(twice).toBeCloseTo(12 / 13 - 1 / 2, 12);
    expect(double).toBeCloseTo(twice, 12);
  });
  it("bears nothing, ties to oneself, ties of no weight, and names that objects have", () => {
    expect(communitiesOf([], "s").value).toMatchObject({ communities: [], modularity: 0 });
    expect(communitiesOf([["a", "a"]], "s").value.modularity).toBe(0);
    const { value, how } = communitiesOf(
      [
        ["__proto__", "constructor"],
        ["a", "b", 0],
        ["a", "c", NaN],
      ],
      "s",
    );
    expect(value.of.get("__proto__")).toBe(value.of.get("constructor"));
    expect(value.of.get("a")).not.toBe(value.of.get("b"));
    expect(how.data).toEqual({ given: 3, used: 1 });
  });
  it("bears a star of 50,000 and as many groups", () => {
    expect(
      communitiesOf(
        Array.from({ length: 50_000 }, (_, n) => ["hub", String(n)] as const),
        "s",
      ).value.modularity,
    ).toBe(0);
    const pairs = Array.from({ length: 25_000 }, (_, n) => [`a${n}`, `b${n}`] as const);
    expect(communitiesOf(pairs, "s").value.communities).toHaveLength(25_000);
  });
  it("finds groups that were put in, of many nodes", () => {
    const chance = generatorOf("planted");
    const ties = Array.from({ length: 8000 }, (): Tie => {
      const group = Math.floor(chance.next() * 10);
      const other = chance.next() < 0.9 ? group : Math.floor(chance.next() * 10);
      return [`${group} ${Math.floor(chance.next() * 100)}`, `${other} ${Math.floor(chance.next() * 100)}`];
    });
    const { communities } = communitiesOf(ties, "s").value;
    expect(communities).toHaveLength(10);
    for (const { members } of communities) expect(new Set(members.map((name) => name.split(" ")[0])).size).toBe(1);
  });
});

describe.skipIf(!existsSync(DATA))("known networks (skipped where ../shared/data/graphs is not there)", () => {
  it.each([
    ["karate", 0.4198],
    ["lesmis", 0.56],
  ])("groups %s within 0.005 of the best known modularity", (name, best) => {
    const ties = edgesOf(readFileSync(`${DATA}/${name}.gml`, "utf8"));
    for (const seed of ["1", "2", "3"])
      expect(communitiesOf(ties, seed).value.modularity).toBeGreaterThanOrEqual(best - 0.005);
  });
});

describe("what is in the middle", () => {
  const path: Tie[] = [
    ["a", "b"],
    ["b", "c"],
    ["c", "d"],
    ["d", "e"],
  ];
  const of = (ties: Tie[], name: string) => centralitiesOf(ties, "s").value.find((one) => one.name === name)!;

  it("counts shortest ways, as by hand", () => {
    // Of the 6 pairs of others, those over c are ad, ae, bd, be; over b ac, ad, ae.
    expect(of(path, "c")).toMatchObject({ degree: 2, strength: 2, betweenness: 4 / 6 });
    expect(of(path, "b").betweenness).toBe(3 / 6);
    expect(of(path, "a").betweenness).toBe(0);
  });
  it("shares a way that goes both sides round", () => {
    expect(of([...path, ["e", "f"], ["f", "a"]], "b").betweenness).toBeCloseTo(
      of([...path, ["e", "f"], ["f", "a"]], "e").betweenness,
    );
    expect(
      of(
        [
          ["a", "b"],
          ["b", "c"],
          ["c", "d"],
          ["d", "a"],
        ],
        "b",
      ).betweenness,
    ).toBeCloseTo(0.5 / 3, 12);
  });
  it("shares out a walker's time, which adds up to 1", () => {
    const ranks = centralitiesOf([...path, ["x", "x", 3]], "s").value.map(({ pageRank }) => pageRank);
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9);
    expect(of(path, "c").pageRank).toBeGreaterThan(of(path, "a").pageRank);
  });
  it("draws a part of a large network, and says so", () => {
    const ties = Array.from({ length: 20_000 }, (_, n) => [String(n), String(n + 1)] as const);
    const { value, how } = centralitiesOf(ties, "s");
    expect(how.caveats).toEqual(["sampled"]);
    expect(value[10_000]!.betweenness).toBeGreaterThan(0.4);
    expect(value[10_000]!.betweenness).toBeLessThan(0.6);
  });
  it("bears nothing, one, and two", () => {
    expect(centralitiesOf([], "s").value).toEqual([]);
    expect(of([["a", "a"]], "a")).toMatchObject({ degree: 0, strength: 2, betweenness: 0, pageRank: 1 });
    expect(of([["a", "b"]], "a")).toMatchObject({ betweenness: 0, pageRank: 0.5 });
  });
});

describe("bridges", () => {
  it("are the ties and nodes without which parts fall asunder", () => {
    const { ties, nodes } = bridgesOf(graphOf(PAIR).graph);
    expect(ties).toEqual([{ a: "a0", b: "b0", side: 4 }]);
    expect([...nodes].sort()).toEqual(["a0", "b0"]);
  });
  it("are none in a ring", () => {
    expect(
      bridgesOf(
        graphOf([
          ["a", "b"],
          ["b", "c"],
          ["c", "a"],
        ]).graph,
      ),
    ).toEqual({ ties: [], nodes: [] });
  });
  it("are found in a chain of 50,000", () => {
    const chain = Array.from({ length: 50_000 }, (_, n) => [String(n), String(n + 1)] as const);
    const { ties, nodes } = bridgesOf(graphOf(chain).graph);
    expect(ties).toHaveLength(50_000);
    expect(ties[0]!.side).toBe(25_000);
    expect(nodes).toHaveLength(49_999);
  });
});

describe("ties of reviews", () => {
  const said = [
    { id: "1", source: "a.example", subject: "Home", author: "Ann" },
    { id: "2", source: "a.example", subject: "Home", author: "ANN" },
    { id: "3", source: "b.example", subject: "Home", author: "Ann" },
    { id: "4", source: "b.example", subject: "Other" },
  ];
  it("tie authors to what they reviewed, by source, with the reviews that say so", () => {
    const { nodes, ties, evidence } = tiesOf(said);
    expect([...nodes.values()].filter(({ kind }) => kind === "author")).toHaveLength(2);
    expect(ties).toContainEqual(["author a.example ann", "subject Home", 2]);
    expect(evidence.get("author a.example ann\tsubject Home")).toEqual(["1", "2"]);
    expect(ties).toContainEqual(["subject Other", "source b.example", 1]);
  });
  it("tie subjects that share an owner", () => {
    const { ties } = tiesOf(said, [
      { subject: "Home", property: "parentOrganization", value: "Care Ltd" },
      { subject: "Other", property: "parentOrganization", value: "CARE LTD" },
      { subject: "Other", property: "telephone", value: " " },
    ]);
    expect(ties.filter(([, b]) => b.startsWith("owner"))).toEqual([
      ["subject Home", "owner parentOrganization care ltd", 1],
      ["subject Other", "owner parentOrganization care ltd", 1],
    ]);
  });
});
