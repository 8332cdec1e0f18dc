import { expect, it } from "vitest";
import { writeTemplateFile } from "../../../src/domain/casework/comparison";
import { writePlanTemplateFile } from "../../../src/domain/casework/plan";
import { readPolicy } from "../../../src/domain/policy";
import { templatesFor as comparisonsFor } from "../../../src/workbench/compare/templates/template-sources";
import { templatesFor as plansFor } from "../../../src/workbench/plan/templates/template-sources";

const ID = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
const plan = (name: string) => ({ v: 1, name, kind: "placement", stages: [], tasks: [] }) as const;
const comparison = (name: string) => ({ v: 1, name, kind: "placement", criteria: [], limits: [] }) as const;

it("offers an agency's templates before one's own, for the kind of case that they are for", () => {
  const { files, faults } = readPolicy({
    planTemplates: writePlanTemplateFile([{ templateId: ID, template: plan("The agency’s plan") }]),
    comparisonTemplates: writeTemplateFile([{ templateId: ID, template: comparison("The agency’s criteria") }]),
  });
  expect(faults).toEqual([]);
  const saved = { templateId: ID, savedAt: "2026-11-30T10:00:00.000Z", savedBy: { origin: "counterflow/a", index: 3 } };
  const plans = plansFor({ own: [{ ...saved, template: plan("Mine") }], given: files.planTemplates }, "placement");
  expect(plans.slice(0, 2).map(({ template, from }) => [template.name, from])).toEqual([
    ["The agency’s plan", "policy"],
    ["Mine", "own"],
  ]);
  expect(new Set(plans.map(({ key }) => key)).size).toBe(plans.length);
  const comparisons = comparisonsFor(
    { own: [{ ...saved, template: comparison("Mine") }], given: files.comparisonTemplates },
    "placement",
  );
  expect(comparisons.map(({ template, from }) => [template.name, from])).toEqual([
    ["The agency’s criteria", "policy"],
    ["Mine", "own"],
  ]);
});
