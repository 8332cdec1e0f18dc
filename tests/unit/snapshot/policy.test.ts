import { describe, expect, it } from "vitest";
import { parseReason, parseSnapshotPolicy, tierRule } from "../../../src/domain/evidence/snapshot";

describe("how much of a page is kept", () => {
  it("is the least for hiring and all of it for the others, unless the agency says otherwise", () => {
    expect(tierRule("hiring", {})).toEqual({ tier: "quote", from: "kind", locked: false });
    expect(tierRule("placement", {})).toEqual({ tier: "page", from: "kind", locked: false });
    const policy = parseSnapshotPolicy({ placement: { tier: "none", locked: true }, hiring: { tier: "screenshot" } });
    expect(tierRule("placement", policy)).toEqual({ tier: "none", from: "policy", locked: true });
    expect(tierRule("hiring", policy)).toEqual({ tier: "screenshot", from: "policy", locked: false });
  });

  it("does not follow a rule that nobody can read", () => {
    expect(parseSnapshotPolicy({ placement: { tier: "everything" }, other: { tier: "none" } })).toEqual({
      other: { tier: "none" },
    });
    for (const held of [undefined, null, "page", 7]) expect(parseSnapshotPolicy(held)).toEqual({});
  });
});

describe("a reason why something is missing", () => {
  it("may say how many, and may be one of a later version", () => {
    expect(parseReason("frames:3")).toEqual({ reason: "frames", count: 3 });
    expect(parseReason("cut")).toEqual({ reason: "cut", count: 0 });
    expect(parseReason("eclipse:x")).toEqual({ reason: undefined, count: 0 });
  });
});
