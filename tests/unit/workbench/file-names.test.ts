import "../support/extension";
import "../support/extension";
import { afterEach, expect, it } from "vitest";
import { localDay } from "../../../src/platform";
import { fileName } from "../../../src/workbench/parts/snapshot/file-name";

const usual = process.env["TZ"];

afterEach(() => {
  process.env["TZ"] = usual;
});

// At this moment 1 March has begun in Auckland; at the other, 28 February has not begun in Honolulu.
const EVENING = "2026-02-28T11:30:00.000Z";
const NIGHT = "2026-02-28T09:30:00.000Z";

it.each([
  ["Pacific/Auckland", EVENING, "2026-03-01"],
  ["UTC", EVENING, "2026-02-28"],
  ["Pacific/Honolulu", NIGHT, "2026-02-27"],
  ["Europe/Berlin", "2026-12-31T23:00:00.000Z", "2027-01-01"],
])("a day in %s is the official's own", (zone, at, day) => {
  process.env["TZ"] = zone;
  expect(localDay(at)).toBe(day);
});

it("a saved page is called by the day on which the official captured it", () => {
  process.env["TZ"] = "Pacific/Auckland";
  expect(fileName("care.example:8080", EVENING)).toBe("care.example_8080-2026-03-01");
});
