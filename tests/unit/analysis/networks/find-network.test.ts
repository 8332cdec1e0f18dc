import { fc, it as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  type FoundNetwork,
  NODE_KINDS,
  type NetworkRequest,
  findNetwork,
  graphOf,
  layOut,
  tiesOf,
} from "../../../../src/domain/analysis/networks";

const said = (id: string, author: string, subject: string, date?: string) => ({
  id,
  source: "a.example",
  subject,
  author,
  ...(date !== undefined && { date }),
});
const EMPTY: NetworkRequest = { said: [], owned: [], tagged: [], kinds: [...NODE_KINDS], least: 1 };

function found(request: Partial<NetworkRequest>): FoundNetwork {
  const steps = findNetwork({ ...EMPTY, ...request });
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

const REVIEWS = [
  said("1", "Ann", "x", "2024-01-05"),
  said("2", "Ann", "y", "2024-02-05"),
  said("3", "Bob", "x", "2024-03-05"),
  said("4", "Cid", "z"),
];
const kindsIn = ({ nodes }: FoundNetwork) => new Set(nodes.map(({ kind }) => kind));

describe("a network", () => {
  it("ties authors, subjects, sources, owners and tags, each tie with what says it", () => {
    const network = found({
      said: REVIEWS,
      owned: [
        { id: "f1", subject: "x", property: "telephone", value: "+49 30 1234567", same: "301234567" },
        { id: "f2", subject: "y", property: "telephone", value: "030 / 1234567", same: "301234567" },
      ],
      tagged: [{ id: "t1", source: "m.example", subject: "z", tag: "Ship", by: "dora" }],
    });
    expect(kindsIn(network)).toEqual(new Set(NODE_KINDS));
    const owner = network.nodes.findIndex(({ kind }) => kind === "owner");
    const ties = network.ties.filter(({ a, b }) => a === owner || b === owner);
    expect(ties.map(({ evidence }) => evidence[0]).sort()).toEqual(["f1", "f2"]);
    expect(network.nodes.find(({ kind }) => kind === "tag")).toMatchObject({ label: "Ship", degree: 2 });
  });

  it("takes nobody for a person whose name many share", () => {
    const network = found({ said: [said("1", "Anonymous", "x"), said("2", "Anonymous", "y")] });
    expect(kindsIn(network)).toEqual(new Set(["subject", "source"]));
  });

  it("leaves out who is tied with fewer than are asked for, and says how many", () => {
    const network = found({ said: REVIEWS, kinds: ["subject", "author"], least: 2 });
    expect(network.nodes.filter(({ kind }) => kind === "author").map(({ label }) => label)).toEqual(["Ann"]);
    expect(network.tooFew).toBe(2);
  });

  it("shows a time as it was, with places and numbers that do not change", () => {
    const [all, early] = [found({ said: REVIEWS }), found({ said: REVIEWS, until: "2024-02" })];
    const of = ({ nodes }: FoundNetwork, label: string) => nodes.find((node) => node.label === label);
    expect(of(early, "Bob")).toBeUndefined();
    // Without a day a review always counts.
    expect(of(early, "Cid")).toBeDefined();
    expect(of(early, "Ann")).toMatchObject({ number: of(all, "Ann")?.number, spot: of(all, "Ann")?.spot });
  });

  it("says which tie alone holds parts together", () => {
    const ring = (name: string) => [0, 1, 2].map((n) => said(`${name}${n}`, `${name}${n}`, `${name} s${n % 2}`));
    const network = found({
      said: [...ring("a"), said("a9", "a0", "a s1"), said("b9", "b0", "b s1"), ...ring("b"), said("c", "a0", "b s0")],
      kinds: ["author", "subject"],
    });
    const [first] = network.ties.filter(({ side = 0 }) => side > 2);
    expect([network.nodes[first?.a ?? 0]?.label, network.nodes[first?.b ?? 0]?.label].sort()).toEqual(["a0", "b s0"]);
    expect(network.nodes.find(({ label }) => label === "a0")?.isCut).toBe(true);
  });

  it("is nothing of nothing", () => {
    expect(found({})).toMatchObject({ nodes: [], ties: [], tooFew: 0, beyond: 0 });
    expect(found({ said: REVIEWS, kinds: [] }).nodes).toEqual([]);
  });

  property.prop([
    fc.array(
      fc.record({
        id: fc.string(),
        source: fc.constantFrom("a", "b"),
        subject: fc.constantFrom("x", "y", "z", "\t", ""),
        author: fc.string(),
      }),
      { maxLength: 30 },
    ),
  ])("is the same each time, and every tie leads to two nodes", (reviews) => {
    const network = found({ said: reviews });
    expect(found({ said: reviews })).toEqual(network);
    for (const { a, b } of network.ties) expect(network.nodes[a] && network.nodes[b]).toBeDefined();
    for (const { spot } of network.nodes)
      if (spot) expect([spot.x, spot.y].every((one) => one >= 0 && one <= 1)).toBe(true);
  });

  it("bears one author with 100,000 reviews, and looks at the most tied 50,000 of more nodes", () => {
    const one = Array.from({ length: 100_000 }, (_, n) => said(String(n), "Ann", "x"));
    expect(found({ said: one, kinds: ["author", "subject"] }).ties).toMatchObject([{ weight: 100_000 }]);
    expect(found({ said: one, kinds: ["author", "subject"] }).ties[0]?.evidence).toHaveLength(100);
    const many = Array.from({ length: 60_000 }, (_, n) => said(String(n), `a${n}`, `s${n % 10}`));
    const network = found({ said: many, kinds: ["author", "subject"] });
    expect(network.nodes).toHaveLength(50_000);
    expect(network.beyond).toBe(10_010);
    expect(network.nodes.filter(({ spot }) => spot)).toHaveLength(5_000);
  });
});

describe("a layout", () => {
  const run = (ties: readonly (readonly [string, string])[]) => {
    const { graph } = graphOf(ties);
    const steps = layOut(graph, "s");
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const { x, y } = step.value;
    return new Map(graph.names.map((name, n) => [name, { x: x[n] ?? NaN, y: y[n] ?? NaN }]));
  };
  it("draws what is tied nearer together than what is not", () => {
    const clique = (name: string) =>
      [0, 1, 2, 3, 4].flatMap((a) =>
        [0, 1, 2, 3, 4].filter((b) => b > a).map((b) => [`${name}${a}`, `${name}${b}`] as const),
      );
    const spots = run([...clique("a"), ...clique("b"), ["a0", "b0"]]);
    const far = (one: string, other: string) => {
      const [p, q] = [spots.get(one), spots.get(other)];
      return Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
    };
    expect(far("a1", "a2")).toBeLessThan(far("a1", "b1"));
    expect(far("b3", "b4")).toBeLessThan(far("a3", "b4"));
  });
  it("of one, of two and of none is within the paper", () => {
    expect(run([]).size).toBe(0);
    expect([...run([["a", "a"]]).values()]).toEqual([{ x: 0.5, y: 0.5 }]);
    for (const { x, y } of run([["a", "b"]]).values()) expect(Number.isFinite(x + y)).toBe(true);
  });
});

it("a tag without letters, and an owner without a name, tie nothing", () => {
  const { ties } = tiesOf(
    [],
    [{ subject: "x", property: "address", value: " " }],
    [{ id: "t", source: "m", subject: "x", tag: "  " }],
  );
  expect(ties).toEqual([]);
});
