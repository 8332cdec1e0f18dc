import { beforeEach, expect, it } from "vitest";
import { formatDaySpan } from "../../../src/ui/dates";
import { takeCatalogue } from "./catalogue";

beforeEach(() => {
  takeCatalogue("en");
});

it("shows the days that a date may be from the first to the last", () => {
  expect(formatDaySpan("2026-10-27/2026-11-02").replace(/\u2009|\u202f/gu, " ")).toMatch(
    /October 27.+November 2, 2026/u,
  );
});

it("leaves alone what is no span of days", () => {
  expect(formatDaySpan("2026-11-02/2026-10-27")).toBe("2026-11-02/2026-10-27");
  expect(formatDaySpan("soon")).toBe("soon");
});
