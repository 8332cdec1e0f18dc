// @vitest-environment jsdom
import "../support/extension";
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it } from "vitest";
import { writeTemplateFile } from "../../../src/domain/casework/comparison";
import { writeMappingFile } from "../../../src/domain/casework/own-data";
import { writePlanTemplateFile } from "../../../src/domain/casework/plan";
import { writeRecipeFile } from "../../../src/domain/evidence/recipes";
import { PolicyShape, readPolicy } from "../../../src/domain/policy";
import { DeskShape } from "../../../src/domain/policy/shape";
import { DeskRow } from "../../../src/workbench/settings/agency/desk-row";
import { sharedWords } from "../../../src/workbench/settings/agency/shared-words";
import { takeCatalogue } from "../ui/catalogue";
import { aRecipe } from "../support/a-recipe";

const ID = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
const template = { v: 1, name: "The agency’s", kind: "placement" } as const;
const comparisonTemplateFile = writeTemplateFile([
  { templateId: ID, template: { ...template, criteria: [], limits: [] } },
]);
const planTemplateFile = writePlanTemplateFile([{ templateId: ID, template: { ...template, stages: [], tasks: [] } }]);
const recipeFile = writeRecipeFile([{ recipeId: ID, recipe: aRecipe() }] as never);
const columns = [{ heads: ["Name"], meaning: { as: "name" }, isKey: true }];
const mappingFile = writeMappingFile([{ mappingId: ID, mapping: { v: 1, name: "Homes", form: {}, columns } }] as never);

const CERTIFICATE = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----";
const AGE = `age1${"q".repeat(58)}`;

/** A policy with one setting, and what is said of it. */
const SHARED: Readonly<Partial<Record<keyof typeof PolicyShape.entries, unknown>>> = {
  caseSystem: { name: "Falcon", ids: [{ host: "cases.example", pattern: "PL-\\d{4}", kind: "placement" }] },
  ckan: { url: "https://data.example" },
  comparisonTemplates: comparisonTemplateFile,
  mappings: mappingFile,
  open311: [{ url: "https://311.example/v2" }],
  openDataThreshold: 7,
  planTemplates: planTemplateFile,
  recipes: recipeFile,
  sourceGrades: { "reviews.example": "B" },
  team: { name: "north", addresses: ["wss://log.example"], secrets: [btoa("x".repeat(32))] },
  timestampAuthorities: [{ url: "https://time.example/", certificate: CERTIFICATE }],
  timestampInterval: 90,
  vault: { required: true, idleMinutes: 12, recipients: [AGE] },
  watching: "barred",
};

/** What has a place of its own there: the agency's head, the table of desks, and the sections whose setting it locks. */
const ELSEWHERE = ["agency", "backupReminderDays", "desks", "language", "locked", "required", "snapshots"];

const DESK: Readonly<Record<keyof typeof DeskShape.entries, unknown>> = {
  allowedHosts: ["allowed.example"],
  barredHosts: ["barred.example"],
  facts: ["tag"],
  legalBasis: "The Care Act 2014",
  noticeText: "We read what others wrote of you.",
  overrule: ["religion"],
  pseudonyms: true,
  purpose: "To place somebody",
  retentionMonths: 31,
  watching: "barred",
};

beforeEach(() => takeCatalogue("en"));

describe("the settings", () => {
  it("know every setting of a policy", () => {
    expect([...Object.keys(SHARED), ...ELSEWHERE].toSorted()).toEqual(Object.keys(PolicyShape.entries).toSorted());
    expect(Object.keys(DESK).toSorted()).toEqual(Object.keys(DeskShape.entries).toSorted());
  });

  it.each(Object.entries(SHARED))("say that an agency has set %s", (name, value) => {
    const policy = readPolicy({ [name]: value });
    expect(policy.faults).toEqual([]);
    expect(sharedWords(policy)).not.toEqual([]);
  });

  it("say each part of what is set of the lock", () => {
    expect(sharedWords(readPolicy({ vault: SHARED.vault }))).toHaveLength(3);
  });

  it.each(Object.entries(DESK))("say of a kind of case what an agency has set as its %s", (name, value) => {
    const rowOf = (desk: object): string => {
      const root = document.createElement("tbody");
      void act(() => render(<DeskRow kind="hiring" policy={readPolicy({ desks: { hiring: desk } })} />, root));
      return root.textContent;
    };
    expect(rowOf({ [name]: value })).not.toBe(rowOf({}));
  });
});
