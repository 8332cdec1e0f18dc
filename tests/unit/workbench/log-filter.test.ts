import { describe, expect, it } from "vitest";
import { toFilter } from "../../../src/workbench/log/list/to-filter";

describe("the days a log is asked for", () => {
  it("are whole days, the last one with its last millisecond", () => {
    expect(toFilter({ from: "2026-11-02", to: "2026-11-03" })).toEqual({
      from: "2026-11-02T00:00:00.000Z",
      to: "2026-11-03T23:59:59.999Z",
    });
  });

  it("go over the end of a month and of a leap year's February", () => {
    expect(toFilter({ to: "2026-12-31" })).toEqual({ to: "2026-12-31T23:59:59.999Z" });
    expect(toFilter({ from: "2028-02-29" })).toEqual({ from: "2028-02-29T00:00:00.000Z" });
  });
});

describe("a log's address", () => {
  it("asks the log in its own terms, and for nothing it does not name", () => {
    expect(toFilter({ case: "A", source: "care.example", kind: "review" })).toEqual({
      caseId: "A",
      host: "care.example",
      kind: "review",
    });
    expect(toFilter({})).toEqual({});
  });
});
