import { describe, expect, it } from "vitest";
import { parseReason } from "../../../src/domain/evidence/snapshot";

describe("a reason why something is missing", () => {
  it("may say how many, and may be one of a later version", () => {
    expect(parseReason("frames:3")).toEqual({ reason: "frames", count: 3 });
    expect(parseReason("cut")).toEqual({ reason: "cut", count: 0 });
    expect(parseReason("eclipse:x")).toEqual({ reason: undefined, count: 0 });
  });
});
