import { describe, expect, it } from "vitest";
import { listingKey, listingRow } from "../../../src/domain/evidence/listings";

describe("a listing", () => {
  it("of one source never stands for one of another", () => {
    expect(listingKey("care.example", "#home")).not.toBe(listingKey("forum.example", "#home"));
  });
  it("has every field, so that a later description leaves nothing of an earlier one", () => {
    expect(listingRow("care.example", { id: "#home", types: ["NursingHome"], identifiers: [] })).toEqual({
      listingKey: "care.example #home",
      host: "care.example",
      id: "#home",
      name: "",
      types: ["NursingHome"],
      url: null,
      identifiers: [],
    });
  });
});
