import { describe, expect, it } from "vitest";
import { gradeIn } from "../../../../src/domain/evidence/reading/recipes/grade";
import type { SiteRecipe } from "../../../../src/domain/evidence/reading/recipes/site-recipe";
import { readPage } from "../../../../src/domain/evidence/reading";
import { documentOf } from "../support";

const URL = "https://homes.example/elm";

function telephoneIn(html: string): unknown {
  const recipe: SiteRecipe = {
    v: 1,
    name: "homes",
    hosts: ["homes.example"],
    rules: [{ kind: "profile", property: "telephone", at: { label: "Phone" } }],
  };
  const { facts } = readPage(documentOf(`<h1>Elm Court</h1>${html}`), URL, { recipes: [recipe] });
  return facts.map((fact) => fact.kind === "profile" && fact.value);
}

describe("what a label labels", () => {
  it.each([
    ["<dl><dt>Phone</dt><dd>01632 960111</dd></dl>"],
    ["<p>Phone: <a href='tel:01632960111'>01632 960111</a></p><p>Fax 2</p>"],
    ["<h3>Phone <strong>01632 960111</strong></h3><p>Fax 2</p>"],
    ["<p>Visits at any time.<br>Phone <b>01632 960111</b><br>Fax <b>2</b></p>"],
  ])("%s", (html) => {
    expect(telephoneIn(html)).toEqual(["01632 960111"]);
  });
});

describe("a grade of an ordinal scale", () => {
  const grades = ["Poor", "Good", "Very good"];

  it.each([
    ["Very good", "Very good"],
    ["Rated: good", "Good"],
    ["Good, as before: good", "Good"],
    ["Poor for food, good for care", undefined],
    ["Goodwill", undefined],
  ])("%s: %s", (text, grade) => {
    expect(gradeIn(text, grades)?.grade).toBe(grade);
  });
});
