import { fc, test } from "@fast-check/vitest";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type DecisionTable,
  type DmnModel,
  type HitPolicy,
  analyseTable,
  checkFeel,
  evaluateDecision,
  newModel,
  readDmn,
} from "../../../src/domain/casework/dmn";

const GRID = [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5];
const WORDS = ["a", "b", "c", "x"];

const number = fc.integer({ min: 0, max: 4 });
const numberTest = fc.oneof(
  fc.constant("-"),
  fc
    .tuple(fc.constantFrom("<", "<=", ">", ">=", "", "not"), number)
    .map(([sign, n]) => (sign === "not" ? `not(${n})` : `${sign} ${n}`.trim())),
  fc
    .tuple(fc.constantFrom("[", "(", "]"), number, number, fc.constantFrom("]", ")", "["))
    .filter(([, low, ,]) => low < 4)
    .map(([open, low, more, close]) => `${open}${low}..${Math.min(4, low + more + 1)}${close}`),
  fc.tuple(number, number).map(([a, b]) => `< ${a}, > ${b}`),
);
const wordTest = fc.oneof(
  fc.constant("-"),
  fc.constantFrom('"a"', '"b","c"', 'not("a")', 'not("a", "b")', '"a", "b", "c"'),
);

const rows = fc.array(fc.tuple(numberTest, wordTest), { maxLength: 5 });

const tableOf = (tests: readonly (readonly [string, string])[], hitPolicy: HitPolicy): DecisionTable => ({
  id: "t",
  label: "",
  hitPolicy,
  inputs: [
    { id: "i1", label: "N", expression: "n", typeRef: "number", allowed: "" },
    { id: "i2", label: "W", expression: "w", typeRef: "string", allowed: "" },
  ],
  outputs: [{ id: "o1", label: "", name: "", typeRef: "number", allowed: "", defaultEntry: "" }],
  annotations: [],
  rules: tests.map((inputs, n) => ({ id: `r${n}`, inputs, outputs: [String(n + 1)], annotations: [] })),
});

async function modelOf(table: DecisionTable): Promise<DmnModel> {
  const inputs = [
    { name: "n", typeRef: "number" },
    { name: "w", typeRef: "string" },
  ];
  const model = await readDmn(await newModel("m", { decision: "d", name: "D", table, inputs }));
  if (!model.ok) throw new Error(model.error.code);
  return model.value;
}

/** The rows that fit, by the engine, at every place of a grid. */
async function hitsOn(table: DecisionTable): Promise<(readonly number[])[]> {
  const model = await modelOf({ ...table, hitPolicy: "COLLECT" });
  return GRID.flatMap((n) =>
    WORDS.map((w) => (evaluateDecision(model, "d", { n, w }).value ?? []) as readonly number[]),
  );
}

describe("a table of simple tests", () => {
  test.prop([rows])("has the overlaps that the engine finds", async (tests) => {
    const table = tableOf(tests, "UNIQUE");
    const found = new Set(
      (await hitsOn(table)).flatMap((hits) => hits.flatMap((a) => hits.filter((b) => b > a).map((b) => `${a} ${b}`))),
    );
    const { overlaps, unjudged } = analyseTable(table);
    expect(unjudged).toEqual([]);
    expect(new Set(overlaps.map(({ rows: [a, b] }) => `${a} ${b}`))).toEqual(found);
  });

  test.prop([rows])("has a gap where the engine finds that nothing fits, and its example is one", async (tests) => {
    const table = tableOf(tests, "UNIQUE");
    const isGap = (await hitsOn(table)).some((hits) => hits.length === 0);
    const { gap } = analyseTable(table);
    expect(gap !== "none").toBe(isGap);
    if (typeof gap === "string") return;
    const [n, w] = gap.map(({ value }) => JSON.parse(value) as unknown);
    const model = await modelOf({ ...table, hitPolicy: "COLLECT" });
    expect(evaluateDecision(model, "d", { n, w }).value ?? []).toEqual([]);
  });

  test.prop([rows])("has rows that are never reached where the first counts", async (tests) => {
    const table = tableOf(tests, "FIRST");
    const reached = new Set((await hitsOn(table)).flatMap((hits) => hits.slice(0, 1)));
    const { unreached } = analyseTable(table);
    expect(unreached).toEqual(tests.flatMap((_, n) => (reached.has(n + 1) ? [] : [n + 1])));
  });
});

describe("what cannot be judged", () => {
  let many: DecisionTable;
  beforeAll(() => {
    many = tableOf(
      Array.from({ length: 10_000 }, (_, n) => [`[${n}..${n + 2}]`, "-"] as const),
      "UNIQUE",
    );
  });

  it("is said of a row with a function in it, and there may be a gap or none", () => {
    const told = analyseTable(
      tableOf(
        [
          ["? * 2 > 3", "-"],
          ["< 1", '"a"'],
        ],
        "UNIQUE",
      ),
    );
    expect(told).toMatchObject({ unjudged: [1], gap: "unknown" });
  });

  it("is said of all rows behind the first three hundred", () => {
    const told = analyseTable(many);
    expect(told.compared).toBe(300);
    expect(told.gap).toBe("unknown");
    expect(told.overlaps).toHaveLength(50);
    expect(told.overlapCount).toBeGreaterThan(50);
  });
});

describe("a cell as it is typed", () => {
  it.each([
    [">= 20", undefined],
    ["-", undefined],
    ["", undefined],
    ['"a", "b"', undefined],
    ["> number of ratings", undefined],
    ['contains(?, "a")', undefined],
    ["20 or more", "unknown-name"],
    ["Inadequate", "unknown-name"],
    [">= ", "syntax"],
    ['"open', "syntax"],
  ] as const)("%s", (text, code) => {
    expect(checkFeel(text, "tests", ["number of ratings"])?.code).toBe(code);
  });
});
