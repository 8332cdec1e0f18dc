import { describe, expect, it } from "vitest";
import { HALF_LIVES, freshness } from "../../../src/domain/casework/trust";

const NOW = "2026-03-02T09:00:00.000Z";

describe("freshness", () => {
  it("is halved once a half-life, and stale after two", () => {
    expect(freshness("2026-02-16T09:00:00.000Z", NOW, "vacancy")).toEqual({
      share: 0.5,
      ageDays: 14,
      halfLifeDays: 14,
      isStale: false,
    });
    expect(freshness("2026-02-02", NOW, "vacancy")).toMatchObject({ share: 0.25, isStale: false });
    expect(freshness("2026-02-01", NOW, "vacancy")).toMatchObject({ ageDays: 29, isStale: true });
  });

  it("is whole on the day, also where the clocks disagree", () => {
    expect(freshness("2026-03-01T09:00:01.000Z", NOW, "price")).toMatchObject({ share: 1, ageDays: 0 });
    expect(freshness("2027-01-01", NOW, "price")).toMatchObject({ share: 1, ageDays: 0 });
  });

  it("is nothing where there is no date", () => {
    expect(freshness("last spring", NOW, "review")).toBeUndefined();
    expect(freshness(NOW, "", "review")).toBeUndefined();
  });

  it("has a half-life for every kind, none of them nothing", () => {
    expect(Object.values(HALF_LIVES).every((days) => days >= 1)).toBe(true);
  });
});
