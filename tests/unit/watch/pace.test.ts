import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  DAY_MS,
  HOUR_MS,
  PACE_MS,
  afterCheck,
  dueAt,
  isLeftAlone,
  later,
  leftAloneUntil,
} from "../../../src/domain/casework/watch";

const NOW = "2026-11-20T08:00:00.000Z";

describe("when a page is checked next by itself", () => {
  it("is never where that was not asked for, and at once where it never was", () => {
    expect(dueAt("visit", undefined, NOW)).toBeUndefined();
    expect(dueAt("day", undefined, NOW)).toBe(NOW);
  });

  it("is a day, or a week, after it was", () => {
    const state = afterCheck(undefined, "same", later(NOW, -HOUR_MS));
    expect(dueAt("day", state, NOW)).toBe(later(NOW, DAY_MS - HOUR_MS));
    expect(dueAt("week", state, NOW)).toBe(later(NOW, 7 * DAY_MS - HOUR_MS));
  });

  it("is an hour, then two, then four, later where it could not be read", () => {
    const waits = [];
    let state = afterCheck(undefined, "unreachable", NOW);
    for (let n = 0; n < 7; n++) {
      waits.push((Date.parse(dueAt("day", state, NOW) ?? "") - Date.parse(NOW)) / HOUR_MS);
      state = afterCheck(state, "busy", NOW);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24]);
    expect(afterCheck(state, "same", NOW).failures).toBe(0);
  });

  it("is no haste, and no wait for a day that was never there, where the clock was set back", () => {
    const state = afterCheck(undefined, "same", "2031-01-01T00:00:00.000Z");
    expect(dueAt("day", state, NOW)).toBe(later(NOW, DAY_MS));
  });
});

describe("how long a site is left alone", () => {
  it.each([
    ["120", 120_000],
    ["0", PACE_MS],
    ["Fri, 20 Nov 2026 09:30:00 GMT", 1.5 * HOUR_MS],
    ["Thu, 19 Nov 2026 09:30:00 GMT", PACE_MS],
    ["99999999", 7 * DAY_MS],
    ["soon", HOUR_MS],
    [undefined, HOUR_MS],
  ])("is what it asks for, within bounds: %s", (asked, ms) => {
    expect(leftAloneUntil(asked, NOW)).toBe(later(NOW, ms));
  });

  it("ends, also where the clock was set back", () => {
    expect(isLeftAlone(later(NOW, HOUR_MS), NOW)).toBe(true);
    expect(isLeftAlone(NOW, NOW)).toBe(false);
    expect(isLeftAlone("2031-01-01T00:00:00.000Z", NOW)).toBe(false);
  });

  test.prop([fc.string()])("is never less than a minute or more than a week", (asked) => {
    const wait = Date.parse(leftAloneUntil(asked, NOW)) - Date.parse(NOW);
    expect(wait).toBeGreaterThanOrEqual(PACE_MS);
    expect(wait).toBeLessThanOrEqual(7 * DAY_MS);
  });
});
