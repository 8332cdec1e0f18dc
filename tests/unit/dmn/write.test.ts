import { fc, test } from "@fast-check/vitest";
import { DmnModdle } from "dmn-moddle";
import { describe, expect, it } from "vitest";
import {
  type DecisionTable,
  type DmnModel,
  HIT_POLICIES,
  extensionIn,
  newModel,
  readDmn,
  withIds,
  withTable,
} from "../../../src/domain/casework/dmn";

const line = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) =>
  text
    .replace(/[^\P{C}]|[￾￿]/gu, "")
    .trim()
    .toWellFormed(),
);
const cell = fc.oneof(line, fc.constantFrom("-", ">= 20", '"a & <b>"', "not(3, 4)", "[1..2)"));

const tables: fc.Arbitrary<DecisionTable> = fc
  .record({ inputs: fc.nat(4), outputs: fc.integer({ min: 1, max: 3 }), annotations: fc.nat(2), rows: fc.nat(6) })
  .chain(({ inputs, outputs, annotations, rows }) =>
    fc.record({
      id: fc.constant("table_1"),
      label: line,
      hitPolicy: fc.constantFrom(...HIT_POLICIES),
      inputs: fc.tuple(
        ...Array.from({ length: inputs }, (_, n) =>
          fc.record({
            id: fc.constant(`in_${n}`),
            label: line,
            expression: line,
            typeRef: fc.constantFrom("number", "string", ""),
            allowed: line.filter((text) => text !== "-"),
          }),
        ),
      ),
      outputs: fc.tuple(
        ...Array.from({ length: outputs }, (_, n) =>
          fc.record({
            id: fc.constant(`out_${n}`),
            label: line,
            name: line,
            typeRef: fc.constantFrom("number", "string", ""),
            allowed: line.filter((text) => text !== "-"),
            defaultEntry: line,
          }),
        ),
      ),
      annotations: fc.array(line, { minLength: annotations, maxLength: annotations }),
      rules: fc.tuple(
        ...Array.from({ length: rows }, (_, n) =>
          fc.record({
            id: fc.constant(`rule_${n}`),
            inputs: fc.array(
              cell.map((text) => text || "-"),
              { minLength: inputs, maxLength: inputs },
            ),
            outputs: fc.array(cell, { minLength: outputs, maxLength: outputs }),
            annotations: fc.array(line, { minLength: annotations, maxLength: annotations }),
          }),
        ),
      ),
    }),
  );

async function read(xml: string): Promise<DmnModel> {
  const model = await readDmn(xml);
  if (!model.ok) throw new Error(JSON.stringify(model.error));
  return model.value;
}

const tableIn = (model: DmnModel, id: string): DecisionTable | undefined => {
  const logic = model.decisions.find((decision) => decision.id === id)?.logic;
  return logic?.kind === "table" ? logic.table : undefined;
};

const INPUTS = [{ name: "pooled rating", typeRef: "number" }];

/** As another tool wrote it: two decisions, a function, elements of its own, shapes where somebody put them. */
const FOREIGN = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:tool="urn:tool" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" id="d" name="Dish" namespace="urn:x">
  <extensionElements><tool:colour shade="7">red<tool:inner/></tool:colour></extensionElements>
  <itemDefinition id="season_type" name="tSeason"><typeRef>string</typeRef></itemDefinition>
  <decision id="dish" name="Dish" tool:state="draft">
    <informationRequirement id="r1"><requiredInput href="#season"/></informationRequirement>
    <informationRequirement id="r2"><requiredDecision href="#guests"/></informationRequirement>
    <decisionTable id="t" hitPolicy="UNIQUE" preferredOrientation="Rule-as-Row">
      <input id="i1" label="Season"><inputExpression id="e1" typeRef="string"><text>season</text></inputExpression></input>
      <input><inputExpression typeRef="number"><text>guests</text></inputExpression></input>
      <output id="o1" name="dish" typeRef="string"/>
      <rule id="row1"><description>old words</description><extensionElements><tool:note>keep me</tool:note></extensionElements>
        <inputEntry id="c1"><text>  "Winter" </text></inputEntry><inputEntry id="c2"><text></text></inputEntry>
        <outputEntry id="c3"><text>"Roast"</text></outputEntry></rule>
      <rule><inputEntry id="c4"><text>"Summer"</text></inputEntry><inputEntry id="c5"><text>&gt; 8</text></inputEntry>
        <outputEntry id="c6"><text>"Salad"</text></outputEntry></rule>
    </decisionTable>
  </decision>
  <decision id="guests" name="guests"><variable id="gv" name="guests"/><knowledgeRequirement id="k1"><requiredKnowledge href="#bkm"/></knowledgeRequirement><literalExpression id="le"><text>count(4)</text></literalExpression></decision>
  <businessKnowledgeModel id="bkm" name="count"><encapsulatedLogic id="el"><formalParameter id="fp" name="n"/><literalExpression id="le2"><text>n * 2</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
  <inputData id="season" name="season"><variable id="sv" name="season" typeRef="tSeason"/></inputData>
  <dmndi:DMNDI><dmndi:DMNDiagram id="dia"><dmndi:DMNShape id="s1" dmnElementRef="dish"><dc:Bounds height="80" width="180" x="777" y="99"/></dmndi:DMNShape></dmndi:DMNDiagram></dmndi:DMNDI>
</definitions>`;

describe("a model that is written", () => {
  test.prop([tables])("is read as it was", async (table) => {
    const xml = await newModel("model_1", { decision: "decision_1", name: "Night", table, inputs: INPUTS });
    const { aggregation: _, ...read1 } = tableIn(await read(xml), "decision_1") ?? { aggregation: undefined };
    expect(read1).toEqual(table);
    expect(await new DmnModdle().fromXML(xml)).toMatchObject({ warnings: [] });
  });

  test.prop([tables, tables])("is read as it was after it was changed into another one", async (first, second) => {
    const model = await read(await newModel("m", { decision: "decision_1", name: "A", table: first, inputs: INPUTS }));
    const xml = await withTable(model, { decision: "decision_1", table: second, inputs: INPUTS });
    const { aggregation: _, ...held } = tableIn(await read(xml), "decision_1") ?? { aggregation: undefined };
    expect(held).toEqual(second);
  });

  it("has its diagram: a shape for each thing and an edge for each need", async () => {
    const [table] = fc.sample(tables, 1);
    const xml = await newModel("m", {
      decision: "decision_1",
      name: "A",
      table: table as DecisionTable,
      inputs: INPUTS,
    });
    expect(xml).toContain('dmnElementRef="decision_1"');
    expect(xml).toContain('dmnElementRef="input_1"');
    expect(xml).toContain('dmnElementRef="requirement_1"');
  });

  it("loses the input that nothing speaks of any more, with its shape and its edge", async () => {
    const table: DecisionTable = {
      id: "t",
      label: "",
      hitPolicy: "FIRST",
      inputs: [{ id: "in_1", label: "", expression: "pooled rating", typeRef: "number", allowed: "" }],
      outputs: [{ id: "out_1", label: "", name: "", typeRef: "string", allowed: "", defaultEntry: "" }],
      annotations: [],
      rules: [],
    };
    const model = await read(await newModel("m", { decision: "d1", name: "A", table, inputs: INPUTS }));
    const xml = await withTable(model, { decision: "d1", table: { ...table, inputs: [] }, inputs: [] });
    expect(xml).not.toContain("pooled rating");
    expect(xml).not.toContain("requirement_1");
  });

  it("carries an element of our own, and gives it back", async () => {
    const of = { uri: "urn:counterflow:rules:1", name: "ruleSet" };
    const model = await read(FOREIGN);
    const table = withIds(tableIn(model, "dish") as DecisionTable);
    const inputs = model.inputs.map(({ name, typeRef }) => ({ name, typeRef }));
    const told = await read(
      await withTable(model, { decision: "dish", table, inputs, extension: { ...of, text: '{"a":"<&>"}' } }),
    );
    expect(extensionIn(told.source.definitions, of)).toBe('{"a":"<&>"}');
    const without = await withTable(told, { decision: "dish", table, inputs, extension: of });
    expect(without).not.toContain("ruleSet");
    expect(without).toContain("tool:colour");
  });
});

describe("another tool's file, changed in one cell", () => {
  const written = async (change: (table: DecisionTable) => DecisionTable): Promise<string> => {
    const model = await read(FOREIGN);
    const table = change(withIds(tableIn(model, "dish") as DecisionTable));
    return withTable(model, { decision: "dish", table, inputs: [{ name: "season", typeRef: "tSeason" }] });
  };
  const withCell = (table: DecisionTable): DecisionTable => ({
    ...table,
    rules: table.rules.map((rule, n) => (n === 1 ? { ...rule, inputs: ['"Autumn"', ...rule.inputs.slice(1)] } : rule)),
  });

  it("keeps all the rest", async () => {
    const xml = await written(withCell);
    for (const kept of [
      '<tool:colour shade="7">',
      "<tool:inner",
      'tool:state="draft"',
      "old words",
      "keep me",
      'preferredOrientation="Rule-as-Row"',
      'id="bkm"',
      "n * 2",
      'x="777" y="99"',
      'name="tSeason"',
      '  "Winter" ',
      'id="c6"',
    ])
      expect(xml).toContain(kept);
    const model = await read(xml);
    expect(tableIn(model, "dish")?.rules.map(({ inputs }) => inputs)).toEqual([
      ['"Winter"', ""],
      ['"Autumn"', "> 8"],
    ]);
    expect(model.decisions.find(({ id }) => id === "guests")).toEqual(
      (await read(FOREIGN)).decisions.find(({ id }) => id === "guests"),
    );
  });

  it("keeps what a row holds where it is moved, and cells where their column is", async () => {
    const xml = await written((table) => ({
      ...table,
      inputs: [...table.inputs].reverse(),
      rules: [...table.rules].reverse().map((rule) => ({ ...rule, inputs: [...rule.inputs].reverse() })),
    }));
    const model = await read(xml);
    expect(tableIn(model, "dish")?.rules.map(({ inputs }) => inputs)).toEqual([
      ["> 8", '"Summer"'],
      ["", '"Winter"'],
    ]);
    expect(xml.indexOf("keep me")).toBeGreaterThan(xml.indexOf("Summer"));
  });

  it("leaves the model that it was made of as it was", async () => {
    const model = await read(FOREIGN);
    const before = await withTable(model, {
      decision: "dish",
      table: withIds(tableIn(model, "dish") as DecisionTable),
      inputs: [],
    });
    await withTable(model, {
      decision: "dish",
      table: withCell(withIds(tableIn(model, "dish") as DecisionTable)),
      inputs: [],
    });
    const after = await withTable(model, {
      decision: "dish",
      table: withIds(tableIn(model, "dish") as DecisionTable),
      inputs: [],
    });
    expect(after).toBe(before);
  });
});
