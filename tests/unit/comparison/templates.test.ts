import { describe, expect, it } from "vitest";
import {
  type Frame,
  makeTemplate,
  parseTemplateFile,
  takeTemplate,
  writeTemplateFile,
} from "../../../src/domain/casework/comparison";

const ID = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0041";
const UNIT = { as: "money", currency: "EUR", period: "month" } as const;
const cost = { of: "own", datasetId: "here-1", head: "Price", take: "latest" } as const;
const way = { of: "distance", place: "the daughter’s home", latitude: 52.1, longitude: 4.5 } as const;
const FRAME: Frame = {
  alternatives: ["listing care.example 7"],
  criteria: [
    { criterionId: "a", name: "Cost", measure: cost, unit: UNIT, value: { kind: "linear", worst: 4200, best: 3600 } },
    {
      ...{ criterionId: "b", name: "Distance", measure: way, unit: { as: "distance" } },
      value: { kind: "linear", worst: 15, best: 0 },
    },
  ],
  limits: [{ limitId: "c", name: "Cost", measure: cost, unit: UNIT, must: { be: "at-most", value: 4200 } }],
};
const named = { name: "Placement", kind: "placement", datasets: new Map([["here-1", "Price list"]]) } as const;
let count = 0;
const newId = () => `id-${String(++count)}`;

describe("a template", () => {
  const template = makeTemplate(FRAME, named);

  it("names tables by their name, and holds no place and no option", () => {
    expect(template.criteria[0]?.measure).toEqual({ of: "own", dataset: "Price list", head: "Price", take: "latest" });
    expect(template.criteria[1]?.measure).toEqual({ of: "distance" });
    expect(JSON.stringify(template)).not.toContain("daughter");
    expect(JSON.stringify(template)).not.toContain("here-1");
  });

  it("is taken with the tables and the place of another case", () => {
    const datasets = [
      { datasetId: "old", name: "price list", heads: ["Cost"] },
      { datasetId: "there-9", name: "price list", heads: ["Price"] },
    ];
    const taken = takeTemplate(template, { datasets, place: { ...way, place: "the ward" }, newId });
    expect(taken.untaken).toEqual([]);
    expect(taken.criteria.map(({ measure }) => measure)).toEqual([
      { of: "own", datasetId: "there-9", head: "Price", take: "latest" },
      { ...way, place: "the ward" },
    ]);
    expect(new Set([...taken.criteria.map((one) => one.criterionId), taken.limits[0]?.limitId]).size).toBe(3);
  });

  it("says what cannot be taken, and takes the rest", () => {
    const taken = takeTemplate(template, { datasets: [], place: undefined, newId });
    expect(taken).toEqual({
      criteria: [],
      limits: [],
      untaken: [
        { name: "Cost", why: "no-dataset", of: "Price list: Price" },
        { name: "Distance", why: "no-place", of: "" },
        { name: "Cost", why: "no-dataset", of: "Price list: Price" },
      ],
    });
  });

  it("is the same again out of its file", () => {
    const read = parseTemplateFile(writeTemplateFile([{ templateId: ID, template }]), newId);
    expect(read).toEqual({ ok: true, value: { templates: [{ templateId: ID, template }], refused: [] } });
  });

  it.each([
    ["{", "file-not-json"],
    ['{"format":"counterflow-mappings","version":1,"templates":[]}', "file-not-templates"],
    ['{"format":"counterflow-comparison-templates","version":2,"templates":[]}', "file-newer"],
    [" ".repeat(2_000_001), "file-too-large"],
  ] as const)("is not taken from a file that is none", (text, code) => {
    expect(parseTemplateFile(text, newId)).toEqual({ ok: false, error: { code } });
  });

  it("is refused with the way to what is wrong; the others of the file are taken", () => {
    const bad = {
      ...template,
      criteria: [{ ...template.criteria[0], unit: { as: "money", currency: "euro", period: "" } }],
    };
    const members = [{ template: bad }, { id: ID, template }];
    const text = JSON.stringify({ format: "counterflow-comparison-templates", version: 1, templates: members });
    const read = parseTemplateFile(text, newId);
    expect(read.ok && read.value.refused).toEqual([
      { number: 1, name: "Placement", path: "template.criteria.0.unit.currency" },
    ]);
    expect(read.ok && read.value.templates).toHaveLength(1);
  });
});
