import { describe, expect, it } from "vitest";
import { onlyTaken } from "../../../src/sidepanel/state/desk-rule";
import { tickedKeys } from "../../../src/sidepanel/state/ticked";
import { freshPage } from "../../../src/sidepanel/state/page-state";
import { aPage, aRating, aReading, aReview } from "./fixtures";

const FACTS = [aRating(4.3), aReview("Anja", 5)].map((fact, n) => ({ key: `fact ${n}`, fact }));
const page = {
  ...freshPage,
  page: aPage({ reading: aReading() }),
  facts: FACTS,
  draft: { ...freshPage.draft, ticked: ["fact 0", "fact 1"] },
};

describe("the facts of a page that the agency lets be taken", () => {
  it("are all where it says nothing", () => {
    expect(onlyTaken(page, undefined)).toBe(page);
    expect(onlyTaken(page, { site: { allowed: true }, takes: undefined })).toBe(page);
  });

  it("are those of the kinds that it names, ticked before or not", () => {
    const taken = onlyTaken(page, { site: { allowed: true }, takes: new Set(["aggregate-rating"]) });
    expect(taken.facts.map(({ key }) => key)).toEqual(["fact 0"]);
    expect([...tickedKeys(taken, "placement")]).toEqual(["fact 0"]);
  });

  it("are none of a barred site", () => {
    const taken = onlyTaken(page, { site: { allowed: false, because: "barred" }, takes: undefined });
    expect([taken.facts, tickedKeys(taken, "placement").size]).toEqual([[], 0]);
  });
});
