import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { type DmnModel, evaluateDecision, readDmn } from "../../../src/domain/casework/dmn";
import { file, modelOf } from "./support";

let model: DmnModel;
const INPUTS = {
  "Fees due": [
    { "per day": 10, days: 3 },
    { "per day": 2, days: 5 },
  ],
  Grade: "good",
  Since: "2026-01-31",
};

beforeAll(async () => {
  const read = await readDmn(await readFile("tests/fixtures/dmn/boxed.dmn", "utf8"));
  if (!read.ok) throw new Error(read.error.code);
  model = read.value;
});

describe("boxed expressions", () => {
  it.each([
    ["All fees", 40],
    ["First fee", 30],
    ["Summary", { "double it": null, twice: 80, next: "2026-02-28" }],
    ["Result entry", 42],
    [
      "Relation",
      [
        { name: "Ann", age: 30 },
        { name: "Bob", age: 40 },
      ],
    ],
    ["Older", "Bob"],
    ["List", [1, "b"]],
    ["Conditional", 1],
    ["Loop", [1, 3, 5]],
    ["Every", true],
    ["Filter", [{ a: 2 }]],
    ["Six", 6],
    ["Undecided", null],
    ["By service", 10],
    ["Fee service", 40],
    ["d-total", 40],
  ])("%s", (name, value) => {
    const evaluation = evaluateDecision(model, name, INPUTS);
    expect(evaluation.errors).toEqual([]);
    expect(evaluation.value).toEqual(value);
  });

  it.each([
    ["Java", "not-supported"],
    ["Out of scope", "unknown-name"],
    ["Nobody", "no-decision"],
  ])("says why %s is null", (name, code) => {
    expect(evaluateDecision(model, name, INPUTS)).toMatchObject({ value: null, errors: [{ code }] });
  });

  it("says that decisions need one another in a circle", () => {
    const evaluation = evaluateDecision(model, "Circle A", {});
    expect(evaluation).toMatchObject({ value: null, stopped: "cycle", errors: [{ code: "cycle" }] });
  });

  it("traces each decision once, the one asked for last", () => {
    const { trace } = evaluateDecision(model, "Summary", INPUTS);
    expect(trace.map(({ decision, kind }) => [decision, kind])).toEqual([
      ["All fees", "literal"],
      ["Summary", "context"],
    ]);
  });

  it("takes a decision's value as given", () => {
    expect(evaluateDecision(model, "Summary", { ...INPUTS, "All fees": 7 }).value).toMatchObject({ twice: 14 });
  });

  it("gives null for what is of the wrong type, or not allowed", () => {
    expect(evaluateDecision(model, "Conditional", { Grade: "odd" })).toMatchObject({
      value: 2,
      errors: [{ code: "not-allowed" }],
    });
    expect(evaluateDecision(model, "Summary", { ...INPUTS, Since: "soon" }).errors[0]).toMatchObject({
      code: "wrong-type",
      where: { decision: "Since" },
    });
  });

  it("ends where types hold themselves, many times over", async () => {
    const parts = Array.from(
      { length: 10 },
      (_one, at) => `<itemComponent id="p${at}" name="p${at}"><typeRef>T</typeRef></itemComponent>`,
    );
    const decision = `<decision id="d" name="D"><variable id="v" name="D" typeRef="T"/><literalExpression id="l"><text>{p1: {p2: null}}</text></literalExpression></decision>`;
    const own = await modelOf(file(`<itemDefinition id="t" name="T">${parts.join("")}</itemDefinition>${decision}`));
    expect(evaluateDecision(own, "D", {})).toMatchObject({ value: { p1: { p2: null } }, errors: [] });
  });

  it("says what an editor of tables cannot show", () => {
    const kinds = new Set(model.notShown.map(({ what }) => what));
    const all = [
      "knowledge",
      "service",
      "context",
      "invocation",
      "relation",
      "list",
      "conditional",
      "loop",
      "filter",
      "extension",
    ];
    expect([...kinds].sort()).toEqual(all.sort());
  });
});
