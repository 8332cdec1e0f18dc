import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { saidOf } from "../../scripts/build/build-target.mjs";
import { TARGETS } from "../../scripts/build/manifest-for.mjs";

it.each(TARGETS)("the build for %s has nothing to warn of", (target) => {
  expect(readFileSync(saidOf(target), "utf8")).toBe("");
});
