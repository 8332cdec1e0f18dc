import { describe, expect, it } from "vitest";
import { toFilter } from "../../../src/workbench/log/list/to-filter";

const PICKS = {
  case: [
    { key: "A-1", name: "A-1 · Lift repairs" },
    { key: "A-12", name: "A-12 · The lift again" },
    { key: "B-2", name: "B-2 · Cooks" },
  ],
  subject: [{ key: "care.example 7", name: "Home Seven · care.example" }],
  source: [{ key: "care.example", name: "care.example" }],
};

describe("the days a log is asked for", () => {
  it("are whole days, the last one with its last millisecond", () => {
    expect(toFilter({ from: "2026-11-02", to: "2026-11-03" }, PICKS)).toEqual({
      from: "2026-11-02T00:00:00.000Z",
      to: "2026-11-03T23:59:59.999Z",
    });
  });

  it("go over the end of a month and of a leap year's February", () => {
    expect(toFilter({ to: "2026-12-31" }, PICKS)).toEqual({ to: "2026-12-31T23:59:59.999Z" });
    expect(toFilter({ from: "2028-02-29" }, PICKS)).toEqual({ from: "2028-02-29T00:00:00.000Z" });
  });
});

describe("a log's address", () => {
  it("asks the log in its own terms, and for nothing it does not name", () => {
    expect(toFilter({ case: "A-1", source: "care.example", kind: "review" }, PICKS)).toEqual({
      caseIds: ["A-1"],
      hosts: ["care.example"],
      kind: "review",
    });
    expect(toFilter({}, PICKS)).toEqual({});
  });

  it("asks for everything that is called as somebody typed, in any case of letters", () => {
    expect(toFilter({ case: "lift", subject: "HOME" }, PICKS)).toEqual({
      caseIds: ["A-1", "A-12"],
      subjects: ["care.example 7"],
    });
  });

  it("asks for what is named whole, also where it is not to be chosen any more", () => {
    expect(toFilter({ case: "A-1" }, PICKS)).toEqual({ caseIds: ["A-1"] });
    expect(toFilter({ case: "Z-9" }, PICKS)).toEqual({ caseIds: ["Z-9"] });
  });
});
