import { describe, expect, it } from "vitest";
import { subjectKey, subjectRow } from "../../../src/domain/evidence/subjects";

describe("a subject", () => {
  it("of one source never stands for one of another", () => {
    expect(subjectKey("care.example", "#home")).not.toBe(subjectKey("forum.example", "#home"));
  });
  it("has every field, so that a later description leaves nothing of an earlier one", () => {
    expect(subjectRow("care.example", { id: "#home", types: ["NursingHome"], identifiers: [] })).toEqual({
      subjectKey: "care.example #home",
      host: "care.example",
      id: "#home",
      name: "",
      types: ["NursingHome"],
      url: null,
      identifiers: [],
    });
  });
});
