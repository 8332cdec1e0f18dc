// @vitest-environment jsdom
import { render } from "preact";
import { beforeEach, describe, expect, it } from "vitest";
import { formatDuration } from "../../../src/ui/durations";
import { factLine } from "../../../src/ui/fact-line";
import { PropertyValue } from "../../../src/ui/property-value";
import { aProfileFact } from "../sidepanel/fixtures";
import { takeCatalogue } from "./catalogue";

beforeEach(() => {
  takeCatalogue("en");
});

describe("a duration", () => {
  it.each([
    ["PT20M", "20 minutes"],
    ["PT1M", "1 minute"],
    ["PT1H20M", "1 hour, 20 minutes"],
    ["P1Y6M", "1 year, 6 months"],
    ["P2W", "2 weeks"],
    ["P1DT12H", "1 day, 12 hours"],
    ["PT90M", "90 minutes"],
    ["PT1.5H", "1.5 hours"],
    ["PT2,5S", "2.5 seconds"],
    ["P0Y0M0DT0H20M0.000S", "20 minutes"],
    ["PT0H0M", "0 minutes"],
  ])("is shown as people write it: %s", (iso, words) => {
    expect(formatDuration(iso)).toBe(words);
  });

  it("is shown in the official's language", () => {
    takeCatalogue("de");
    expect(formatDuration("PT1H20M")).toBe("1 Stunde, 20 Minuten");
    expect(formatDuration("PT1.5H")).toBe("1,5 Stunden");
  });

  it.each([
    "",
    "P",
    "PT",
    "P1DT",
    "PT20",
    "20 minutes",
    "pt20m",
    "-PT20M",
    "PT1.5H20M",
    "PT20M/PT30M",
    "P1M1Y",
    "PT1D",
  ])("stays as written where it is none: %j", (text) => {
    expect(formatDuration(text)).toBeUndefined();
  });
});

describe("what a page says of a property", () => {
  const shown = (property: string, value: string): HTMLElement => {
    const root = document.createElement("div");
    render(<PropertyValue of={{ property, value }}>{value}</PropertyValue>, root);
    return root;
  };

  it("is a duration with the page's own words one hover away", () => {
    const time = shown("totalTime", "PT20M").querySelector("time");
    expect([time?.textContent, time?.title, time?.dateTime]).toEqual(["20 minutes", "PT20M", "PT20M"]);
  });

  it("is an article number even where that looks like a duration", () => {
    expect(shown("sku", "P2W").innerHTML).toBe("P2W");
    expect(factLine(aProfileFact("sku", "P2W"))).toBe("Article number: P2W");
  });

  it("is a duration on one line, too", () => {
    expect(factLine(aProfileFact("prepTime", "PT20M"))).toBe("Prep time: 20 minutes");
  });
});
