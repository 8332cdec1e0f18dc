import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { parseRecipeFile, writeRecipeFile } from "../../../src/domain/evidence/recipes";
import { RECIPE_IDS } from "../support/payloads";
import { aRecipe, recipe } from "../support/a-recipe";

const NEW_ID = "00000000-0000-4000-8000-000000000001";
const ports = { newId: () => NEW_ID, isSelector: (css: string) => !css.includes("<") };
const parse = (text: string) => parseRecipeFile(text, ports);
const fileOf = (...recipes: unknown[]): string =>
  JSON.stringify({ format: "counterflow-recipes", version: 1, recipes: recipes.map((each) => ({ recipe: each })) });
const refusedIn = (text: string) => {
  const read = parse(text);
  return read.ok ? read.value.refused : [read.error];
};

describe("a file of recipes", () => {
  test.prop([fc.uniqueArray(fc.constantFrom(...RECIPE_IDS)), recipe])("says what was put into it", (ids, one) => {
    const held = ids.map((recipeId) => ({ recipeId, recipe: one }));
    expect(parse(writeRecipeFile(held))).toEqual({ ok: true, value: { recipes: held, refused: [] } });
  });

  it("gives an id to a recipe that has none", () => {
    expect(parse(fileOf(aRecipe()))).toMatchObject({ value: { recipes: [{ recipeId: NEW_ID, recipe: aRecipe() }] } });
  });

  it("loses no good recipe to a bad one beside it", () => {
    const read = parse(fileOf(aRecipe(), { name: "Bad", hosts: 7 }, aRecipe({ name: "Third" })));
    expect(read).toMatchObject({
      value: {
        recipes: [{ recipe: { name: "Care homes" } }, { recipe: { name: "Third" } }],
        refused: [{ number: 2, name: "Bad" }],
      },
    });
  });

  test.prop([fc.oneof(fc.string(), fc.json())])("is never more than refused, whatever it holds", (text) => {
    expect(parse(text)).toMatchObject({ ok: false });
  });

  it.each([
    ["is no JSON", "<html>", "file-not-json"],
    ["is something else", "[]", "file-not-recipes"],
    ["is of a newer make", '{"format":"counterflow-recipes","version":2,"recipes":[]}', "file-newer"],
    ["is huge", "x".repeat(2_000_001), "file-too-large"],
  ])("is refused where it %s", (_what, text, code) => {
    expect(refusedIn(text)).toEqual([{ code }]);
  });

  const tag = (css: string) => ({ rules: [{ kind: "tag" as const, each: { css } }] });
  it.each([
    [
      "names a place that is no selector",
      aRecipe(tag("<script>alert(1)</script>")),
      "bad-selector",
      "rules.0.each.css",
    ],
    [
      "has a rule nobody knows",
      { ...aRecipe(), rules: [{ kind: "run", code: "alert(1)" }] },
      "wrong-shape",
      "rules.0.kind",
    ],
    ["has a selector without end", aRecipe(tag("a".repeat(501))), "wrong-shape", undefined],
    ["is for all of a suffix", aRecipe({ hosts: ["com"] }), "wrong-shape", "hosts.0"],
    ["is for every site", aRecipe({ hosts: ["*"] }), "wrong-shape", "hosts.0"],
    ["has no site", aRecipe({ hosts: [] }), "wrong-shape", "hosts"],
    ["would pass for a built-in one", { ...aRecipe(), syntax: "site" }, "wrong-shape", "syntax"],
    [
      "has too many rules",
      aRecipe({ rules: Array.from({ length: 51 }, () => tag("a").rules[0]!) }),
      "wrong-shape",
      "rules",
    ],
    ["has no name one could see", aRecipe({ name: "\u202e\u200b" }), "wrong-shape", "name"],
  ])("is refused where a recipe %s", (_what, bad, code, path) => {
    const [refused] = refusedIn(fileOf(bad));
    expect(refused).toMatchObject({ code });
    if (path !== undefined) expect(refused).toMatchObject({ path: expect.stringContaining(path) as string });
  });

  it("is refused where it reaches for what all objects share", () => {
    const text = fileOf(aRecipe()).replace('"v":1', '"v":1,"__proto__":{"polluted":true}');
    expect(refusedIn(text)).toMatchObject([{ code: "forbidden-name", path: "recipe.__proto__" }]);
    expect("polluted" in {}).toBe(false);
  });
});
