import { describe, expect, it } from "vitest";
import type { SiteRecipe } from "../../../../src/domain/evidence/reading";
import { readBy, recipeOf } from "../recipes/support";

const PAGE_WITH_FACTS = `<!doctype html><html lang="en"><title>Elm Court</title><main><h1>Elm Court</h1>
  <p class="beds-line" data-testid="beds">Beds: <b>48</b></p>
  <dl><dt>Telephone</dt><dd>+44 20 7946 0000</dd><dt>Postcode</dt><dd>N1 7AA</dd><dt>Website</dt><dd>https://elm.example/</dd></dl>
</main></html>`;

const recipe = (syntax?: "site"): SiteRecipe =>
  recipeOf([{ kind: "profile", property: "numberOfBeds", at: { css: "[data-testid=beds] b" } }], undefined, {
    ...(syntax && { syntax }),
  });

const told = (by: SiteRecipe): string[] =>
  readBy(by, PAGE_WITH_FACTS).facts.flatMap((fact) => (fact.kind === "profile" ? [fact.property] : []));

describe("facts that a page shows", () => {
  it("stay when somebody has pointed at one more", () => {
    const properties = told(recipe());
    expect(properties).toContain("numberOfBeds");
    expect(properties).toContain("telephone");
  });

  it("are left to the reader that was made for the site", () => {
    expect(told(recipe("site"))).toEqual(["numberOfBeds"]);
  });
});
