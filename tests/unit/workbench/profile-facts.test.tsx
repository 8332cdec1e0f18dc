// @vitest-environment jsdom
import "../support/extension";
import { render } from "preact";
import { beforeEach, expect, it } from "vitest";
import type { ContentOf, Version } from "../../../src/workbench/parts/facts/fact-history";
import { ProfileFacts } from "../../../src/workbench/parts/facts/profile-facts";
import { takeCatalogue } from "../ui/catalogue";

beforeEach(() => {
  takeCatalogue("en");
});

const said = (index: number, property: string, value: string): Version<"profile"> => {
  const fact: ContentOf<"profile"> = { kind: "profile", subject: "home", confidence: 1, property, value };
  return {
    at: "2026-11-02T10:00:00.000Z",
    origin: "counterflow/a",
    index,
    captureId: "c",
    facts: [fact],
    numbers: [0],
  };
};

/** The line of what an earlier capture said of a property, and its own words at the hover. */
function earlier(property: string, before: string, now: string): (string | undefined)[] {
  const root = document.createElement("div");
  const history = { key: "k", latest: said(1, property, now), earlier: [said(0, property, before)] };
  render(<ProfileFacts histories={[history]} />, root);
  const line = root.querySelector(".earlier li > span");
  return [line?.textContent.replace(/\s/gu, " "), line?.querySelector("time")?.title];
}

it("shows what a page said before in words, too, with its own one hover away", () => {
  const before = "2024-10-30T16:00:38Z";
  expect(earlier("dateModified", before, "2024-11-02T09:15:00Z")).toEqual(["Oct 30, 2024, 4:00 PM", before]);
  expect(earlier("prepTime", "PT20M", "PT30M")).toEqual(["20 minutes", "PT20M"]);
});

it("shows what a page said before as it wrote it where the words would be those it says now", () => {
  expect(earlier("dateModified", "2024-10-30T16:00:38Z", "2024-10-30T16:00:59Z")).toEqual([
    "2024-10-30T16:00:38Z",
    undefined,
  ]);
  expect(earlier("prepTime", "PT20M", "PT0H20M")).toEqual(["PT20M", undefined]);
});

it("puts the unit that a page states apart behind its value", () => {
  const root = document.createElement("div");
  const of = (index: number, property: string, value: string) => ({
    key: property,
    latest: said(index, property, value),
    earlier: [],
  });
  const told = (...all: ReturnType<typeof of>[]) => {
    render(
      <ProfileFacts key={all.map(({ key, latest }) => key + String(latest.index)).join()} histories={all} />,
      root,
    );
    return [...root.querySelectorAll("dl > div")].map((one) =>
      [one.querySelector("dt"), one.querySelector(".judged-value [dir], .judged-value")].map((part) =>
        (part?.firstChild?.textContent ?? "").replace(/\s/gu, " "),
      ),
    );
  };
  const cost = of(1, "additionalProperty.costPerMonth", "4150");
  expect(told(cost, of(1, "additionalProperty.costPerMonth.unitText", "EUR"))).toEqual([
    ["Cost per month", "4150 EUR"],
  ]);
  // Of another capture it may be another's.
  expect(told(cost, of(2, "additionalProperty.costPerMonth.unitText", "EUR"))).toEqual([
    ["Cost per month", "4150"],
    ["Cost per month · Unit", "EUR"],
  ]);
});

it("says of a value that it was inferred, and how sure that is", () => {
  const root = document.createElement("div");
  const version = said(1, "numberOfBeds", "64");
  const chips = (confidence: number) => {
    const facts = version.facts.map((fact) => ({ ...fact, confidence }));
    render(
      <ProfileFacts key={confidence} histories={[{ key: "k", latest: { ...version, facts }, earlier: [] }]} />,
      root,
    );
    return [...root.querySelectorAll(".inferred")].map((chip) => chip.textContent.replace(/\s/gu, " "));
  };
  expect(chips(0.9)).toEqual([expect.stringContaining("inferred")]);
  expect(chips(1)).toEqual([]);
});
