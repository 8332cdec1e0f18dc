import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type FeedState, afterAsk, maxAgeOf, nextAsk } from "../../../src/domain/casework/streams";

const URL_ = "https://courier.example/feed";
const NOW = "2026-11-02T12:00:00.000Z";
const HOUR = 3_600_000;
const hoursUntil = (state: FeedState, now = NOW): number =>
  (Date.parse(nextAsk(URL_, state, now) ?? "") - Date.parse(now)) / HOUR;

describe("when a feed is asked for next", () => {
  it("is at once where it never was, and never where it is gone for good", () => {
    expect(nextAsk(URL_, undefined, NOW)).toBe(NOW);
    expect(nextAsk(URL_, afterAsk(undefined, "gone", NOW), NOW)).toBeUndefined();
  });

  it.each([
    [0, 1],
    [180, 3],
    [100_000, 24],
  ])("is after what it says (%i minutes), within an hour and a day", (fresh, hours) => {
    const until = hoursUntil(afterAsk(undefined, "same", NOW, { fresh }));
    expect(until).toBeGreaterThanOrEqual(hours);
    expect(until).toBeLessThanOrEqual(hours * 1.1);
  });

  it("is ever later where it fails, and soon again where it answers", () => {
    let state = afterAsk(undefined, "unreachable", NOW);
    const waits: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      waits.push(Math.floor(hoursUntil(state)));
      state = afterAsk(state, "unreachable", NOW);
    }
    expect(waits.slice(0, 4).map((wait) => Math.round(Math.log2(wait)))).toEqual([0, 1, 2, 3]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(168 * 1.1);
    expect(afterAsk(state, "same", NOW).failures).toBe(0);
  });

  it("is not before its server's word, which is not believed for more than a week", () => {
    const notBefore = "2026-11-04T12:00:00.000Z";
    expect(nextAsk(URL_, afterAsk(undefined, "busy", NOW, { notBefore }), NOW)).toBe(notBefore);
    expect(hoursUntil(afterAsk(undefined, "busy", NOW, { notBefore: "2036-01-01T00:00:00.000Z" }))).toBeLessThan(2);
  });

  test.prop([
    fc.constantFrom("new", "same", "busy", "missing", "feed-broken", "unreachable" as const),
    fc.nat(2_000_000),
    fc.nat(40),
    fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
  ])(
    "is never within an hour of the last time, nor more than eight days off, whatever the clock says",
    (outcome, fresh, failures, asked) => {
      const askedAt = asked.toISOString();
      const state = { ...afterAsk(undefined, outcome, askedAt, { fresh }), failures };
      const next = Date.parse(nextAsk(URL_, state, NOW) ?? "");
      const base = Math.min(Date.parse(askedAt), Date.parse(NOW));
      expect(next - base).toBeGreaterThanOrEqual(HOUR);
      expect(next - base).toBeLessThanOrEqual(8 * 24 * HOUR);
    },
  );

  it("reads how long an answer may be taken as it is", () => {
    expect(
      ["public, max-age=7200", "no-store", "s-maxage=9, max-age=60", ""].map((header) => maxAgeOf(header)),
    ).toEqual([120, 0, 1, 0]);
  });
});
