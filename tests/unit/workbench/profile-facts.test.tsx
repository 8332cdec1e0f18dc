// @vitest-environment jsdom
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
