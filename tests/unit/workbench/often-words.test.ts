// @vitest-environment jsdom
import "../support/extension";
import { beforeEach, expect, it } from "vitest";
import { oftenWords, ofHundred } from "../../../src/workbench/parts/computed/often-words";
import { takeCatalogue } from "../ui/catalogue";

beforeEach(() => takeCatalogue("en"));

it("says “100%” of all tries alone, and “0%” of none alone", () => {
  expect([1, 0.9999, 0.505, 0.004, 0].map(oftenWords)).toEqual(["100%", "over 99%", "51%", "under 1%", "0%"]);
});

it("counts 100 of a hundred where it is all of them alone", () => {
  expect([1, 0.9999, 0.505].map(ofHundred)).toEqual([100, 99, 51]);
});
