import { describe, expect, it } from "vitest";
import { momentTyped } from "../../../src/workbench/parts/as-of/moment-typed";

describe("a moment as it was typed", () => {
  it("takes in all that was known within its minute, or its second", () => {
    expect(momentTyped("2026-11-12T14:00")).toBe("2026-11-12T14:00:59.999Z");
    expect(momentTyped("2026-11-12T14:00:07")).toBe("2026-11-12T14:00:07.999Z");
  });

  it("is none where nothing was typed", () => {
    expect(momentTyped("")).toBeUndefined();
  });
});
