import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findChanges } from "../../../src/domain/analysis/changes";
import { keynessOf } from "../../../src/domain/analysis/themes/keyness";

const page = readFileSync(join(import.meta.dirname, "../../../docs/methods.md"), "utf8").replaceAll(/\s+/gu, " ");

describe("docs/methods.md, Patterns", () => {
  it("has the digits of the example of keyness", () => {
    const { likelihood, ratio } = keynessOf({ here: 10, ofHere: 20, elsewhere: 10, ofElsewhere: 80 });
    expect(page).toContain(`70 ln 70/64) = ${likelihood.toFixed(2)}, and a log ratio of ${ratio.toFixed(2)}`);
  });
  it("says how many variants look for changes, and what share of them decides", () => {
    const { variants, leastSupport } = findChanges([[]]).how.parameters;
    expect(page).toContain(`so ${Number(variants)} variants decide`);
    expect(page).toContain(`A change counts that ${Number(leastSupport)} of them find`);
  });
});
