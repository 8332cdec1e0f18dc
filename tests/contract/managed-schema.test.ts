import { describe, expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import schema from "../../public/managed-schema.json" with { type: "json" };
import { AuthorityPolicy } from "../../src/domain/ledger/authorities";
import { Policy } from "../../src/domain/evidence/recipes";

describe("the schema by which browsers check an agency's policy", () => {
  it("is the one that the manifest names", () => {
    expect(manifest.storage.managed_schema).toBe("managed-schema.json");
  });

  it("says of each setting what the code expects", () => {
    const expected = Object.entries({ ...Policy.entries, ...AuthorityPolicy.entries }).map(([name, setting]) => [
      name,
      setting.wrapped.type,
    ]);
    const told = Object.entries(schema.properties).map(([name, { type }]) => [name, type]);
    expect(told).toEqual(expected);
    expect(schema.type).toBe("object");
  });
});
