import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { HIT_POLICIES, evaluateDecision } from "../../../src/domain/casework/dmn";
import { type TableSketch, decideBy, modelOf, tableFile } from "./support";

const OVERLAPPING = [
  [">= 0", '"low"'],
  [">= 10", '"high"'],
  [">= 20", '"middle"'],
];
const outputs = [{ name: "", allowed: '"high", "middle", "low"' }];

describe("hit policies", () => {
  it.each<[string, string | undefined, number, unknown]>([
    ["UNIQUE", undefined, 5, "low"],
    ["FIRST", undefined, 15, "low"],
    ["PRIORITY", undefined, 25, "high"],
    ["RULE ORDER", undefined, 25, ["low", "high", "middle"]],
    ["OUTPUT ORDER", undefined, 25, ["high", "middle", "low"]],
    ["COLLECT", undefined, 15, ["low", "high"]],
    ["COLLECT", "COUNT", 25, 3],
    ["COLLECT", "COUNT", -1, 0],
    ["COLLECT", "MIN", 25, "high"],
    ["RULE ORDER", undefined, -1, []],
    ["UNIQUE", undefined, -1, null],
  ])("%s %s of %d", async (policy, aggregation, n, value) => {
    const sketch = { policy, rules: OVERLAPPING, outputs, ...(aggregation && { aggregation }) };
    expect(await decideBy(sketch, { n })).toMatchObject({ value, errors: [] });
  });

  it("sums numbers", async () => {
    const rules = [
      [">= 0", "1.5"],
      [">= 10", "2"],
    ];
    expect(await decideBy({ policy: "COLLECT", aggregation: "SUM", rules }, { n: 10 })).toMatchObject({ value: 3.5 });
    expect(await decideBy({ policy: "COLLECT", aggregation: "SUM", rules }, { n: -1 })).toMatchObject({ value: null });
  });

  it("says when several rules fit where one may", async () => {
    const evaluation = await decideBy({ policy: "UNIQUE", rules: OVERLAPPING }, { n: 15 });
    expect(evaluation).toMatchObject({ value: null, errors: [{ code: "several-fit" }] });
    expect(evaluation.trace[0]?.table?.hits).toEqual(["rule1", "rule2"]);
  });

  it("lets any rule decide where all agree", async () => {
    const agreeing = [
      [">= 0", '"a"'],
      [">= 5", '"a"'],
    ];
    expect(await decideBy({ policy: "ANY", rules: agreeing }, { n: 6 })).toMatchObject({ value: "a", errors: [] });
    expect(await decideBy({ policy: "ANY", rules: OVERLAPPING }, { n: 15 })).toMatchObject({
      value: null,
      errors: [{ code: "outputs-differ" }],
    });
  });

  it("gives defaults where nothing fits", async () => {
    const rules = [["> 100", '"x"', "1"]];
    const several = [{ name: "a", otherwise: '"none"' }, { name: "b" }];
    expect(await decideBy({ policy: "UNIQUE", rules, outputs: several }, { n: 1 })).toMatchObject({
      value: { a: "none", b: null },
    });
  });

  it("says where a value is not allowed", async () => {
    const inputs = [{ name: "n", type: "number", allowed: "[0..10]" }];
    expect(await decideBy({ policy: "UNIQUE", rules: OVERLAPPING, inputs }, { n: 11 })).toMatchObject({
      value: null,
      errors: [{ code: "not-allowed", where: { decision: "D", column: "n" } }],
    });
    const odd = [["-", '"odd"']];
    expect(await decideBy({ policy: "UNIQUE", rules: odd, outputs }, { n: 1 })).toMatchObject({
      value: null,
      errors: [{ code: "not-allowed" }],
    });
  });

  it("says which rule and column cannot be read, and goes on", async () => {
    const rules = [
      ["( 1", '"a"'],
      ["1", '"b" +'],
      ["2", "nobody"],
    ];
    expect(await decideBy({ policy: "FIRST", rules }, { n: 1 })).toMatchObject({
      value: null,
      errors: [
        { code: "syntax", where: { decision: "D", rule: 1, column: "n", text: "( 1" } },
        { code: "syntax", where: { rule: 2, text: '"b" +' } },
      ],
    });
    expect((await decideBy({ policy: "FIRST", rules }, { n: 2 })).errors[1]).toMatchObject({
      code: "unknown-name",
      where: { rule: 3 },
    });
  });

  it("traces what was asked and how far each rule was looked at", async () => {
    const inputs = [
      { name: "n", type: "number" },
      { name: "kind", type: "string" },
    ];
    const rules = [
      ["> 5", '"b"', "1"],
      ["> 5", '"a"', "2"],
      ["null", "-", "3"],
    ];
    const { trace } = await decideBy({ policy: "UNIQUE", rules, inputs }, { n: 7, kind: "a" });
    expect(trace[0]?.table).toEqual({
      hitPolicy: "UNIQUE",
      inputs: [
        { label: "", expression: "n", value: 7 },
        { label: "", expression: "kind", value: "a" },
      ],
      rules: [
        { ruleId: "rule1", number: 1, fits: false, tests: [true, false] },
        { ruleId: "rule2", number: 2, fits: true, tests: [true, true] },
        { ruleId: "rule3", number: 3, fits: false, tests: [false, null] },
      ],
      hits: ["rule2"],
    });
  });
});

describe("conditions", () => {
  it.each<[string, unknown, boolean]>([
    ["-", null, true],
    ["", 1, true],
    ["null", null, true],
    ["null", 1, false],
    ["not(null)", 1, true],
    ["1, 2", 2, true],
    ["not(1, 2)", 2, false],
    ["not(1, 2)", 3, true],
    ["[1..3)", 3, false],
    ["]1..3]", 1, false],
    ["> 1", null, false],
    ["? > 1 and ? < 3", 2, true],
    ["? + 1 = 3", 2, true],
    ["odd(?)", 3, true],
    ["n * 2", 0, true],
    ["2 > 1", 5, true],
    ["!= 1", 2, true],
    ["[1, 2, 3]", 2, true],
  ])("%s of %s", async (test, n, fits) => {
    const inputs = [{ name: "n", type: "number" }];
    expect((await decideBy({ policy: "FIRST", rules: [[test, "true"]], inputs }, { n })).value).toBe(
      fits ? true : null,
    );
  });

  it.each<[string, string, unknown, boolean]>([
    ["boolean", "true", true, true],
    ["boolean", "false", null, false],
    ["date", '>= date("2026-01-01")', "2026-03-01", true],
    ["date", '[@"2026-01-01"..@"2026-02-01"]', "2026-03-01", false],
    ["string", '"a", "b"', "b", true],
    ["string", 'not("a")', null, true],
    ["string", 'matches(?, "^A")', "Anna", true],
  ])("%s %s of %s", async (type, test, n, fits) => {
    const inputs = [{ name: "n", type }];
    expect((await decideBy({ policy: "FIRST", rules: [[test, "1"]], inputs }, { n })).value).toBe(fits ? 1 : null);
  });
});

const bounds = fc
  .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 8 })
  .map((all) => all.toSorted((a, b) => a - b));
const cell = fc.oneof(
  fc.constantFrom(
    "-",
    "",
    "null",
    "> 3",
    "[1..5]",
    '"a", "b"',
    "not(1)",
    "true",
    "? = 2",
    "> >",
    "f(",
    "nobody",
    "for i in 1..9999999999 return i",
  ),
  fc.string({ maxLength: 30 }),
);
const anything = fc.jsonValue({ maxDepth: 3 });

describe("of all tables", () => {
  test.prop([bounds, fc.integer({ min: -60, max: 60 })])(
    "UNIQUE and FIRST agree where rules are apart",
    async (edges, n) => {
      const rules = edges.slice(1).map((to, at) => [`[${edges[at] ?? 0}..${to})`, `${at}`]);
      const [unique, first] = await Promise.all(
        ["UNIQUE", "FIRST"].map((policy) => decideBy({ policy, rules }, { n })),
      );
      expect(unique?.value).toEqual(first?.value);
      expect(unique?.errors).toEqual([]);
    },
  );

  test.prop([fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 12 }), fc.integer({ min: -10, max: 10 })])(
    "COUNT is how many fit",
    async (edges, n) => {
      const sketch: TableSketch = {
        policy: "COLLECT",
        aggregation: "COUNT",
        rules: edges.map((edge) => [`>= ${edge}`, "1"]),
      };
      const { value, trace } = await decideBy(sketch, { n });
      expect(value).toBe(edges.filter((edge) => n >= edge).length);
      expect(trace[0]?.table?.rules.filter(({ fits }) => fits)).toHaveLength(Number(value));
    },
  );

  test.prop([fc.constantFrom(...HIT_POLICIES), fc.array(fc.tuple(cell, cell), { maxLength: 5 }), anything], {
    numRuns: 60,
  })("nothing makes them throw", async (policy, rules, n) => {
    const plain = rules.map((row) => row.map((one) => one.replace(/[^\t\n\x20-\uD7FF]/gu, "")));
    const xml = tableFile({
      policy,
      rules: plain.map((row) => row.map((one) => one || "-")),
      inputs: [{ name: "n", type: "Any" }],
    });
    const evaluation = evaluateDecision(await modelOf(xml), "D", { n });
    expect(() => JSON.stringify(evaluation)).not.toThrow();
  });
});
