import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { MatchRecord } from "../../../../src/domain/casework/linkage";
import { fieldPairs } from "../../../../src/workbench/subjects/suggestions/record-fields";

const record = (said: Partial<MatchRecord>): MatchRecord => ({ key: "k", names: [], ...said });

const differing = (one: Partial<MatchRecord>, other: Partial<MatchRecord>): string[] =>
  fieldPairs([record(one), record(other)])
    .filter(({ differs }) => differs)
    .map(({ name }) => name);

describe("two records side by side", () => {
  it("differ in a field where both say something and nothing of it is the same", () => {
    const one = { names: ["Lindenhof", "Zorgcentrum"], telephones: ["1"], address: { postalCode: "2031 LN" } };
    const other = { names: ["lindenhof"], telephones: ["2"], address: { postalCode: "2031  ln" }, maker: "Acme" };
    expect(differing(one, other)).toEqual(["factPropertyTelephone"]);
  });

  it("do not differ in how the same is written", () => {
    const one = {
      telephones: ["+31 23 555 0162"],
      address: { postalCode: "2035 PK", locality: "Harlem-Noord", street: "Parklaan 3" },
    };
    const other = {
      telephones: ["023 - 555 01 62"],
      address: { postalCode: "2035PK", locality: "Harlem Noord", street: "Parklaan 5" },
    };
    expect(differing(one, other)).toEqual(["factPropertyStreet"]);
    expect(differing({ telephones: ["+31 23 555 0163"] }, other)).toEqual(["factPropertyTelephone"]);
  });

  it("show no field of which neither says anything, and none of a record that is gone", () => {
    expect(fieldPairs([record({}), record({})])).toEqual([]);
    expect(fieldPairs([record({ names: ["Elm"] }), undefined])).toEqual([
      { name: "factPropertyName", said: [["Elm"], []], differs: false },
    ]);
  });

  test.prop([fc.array(fc.string()), fc.array(fc.string())])("differ alike from either side", (one, other) => {
    expect(differing({ names: one }, { names: other })).toEqual(differing({ names: other }, { names: one }));
  });
});
