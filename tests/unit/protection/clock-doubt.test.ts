import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type ClockDoubt, QUIET_DAYS, clockDoubt } from "../../../src/domain/casework/protection";

const DAY = 86_400_000;
const BEGIN = Date.parse("2026-01-01T09:00:00.000Z");
const at = (days: number): string => new Date(BEGIN + days * DAY).toISOString();

/** What is doubted on a day of a case closed on day 0, with entries on these days. */
function doubt(today: number, entries: readonly number[], confirmed?: number): Promise<ClockDoubt | undefined> {
  const times = [0, ...entries].map(at).sort();
  return clockDoubt({
    now: at(today),
    last: times.at(-1),
    from: at(0),
    confirmed: confirmed === undefined ? undefined : at(confirmed),
    latestWithin: (from, to) => Promise.resolve(times.filter((time) => from <= time && time <= to).at(-1)),
  });
}

describe("the clock to erase by", () => {
  it("is not doubted while it goes on and things are written", async () => {
    expect(await doubt(QUIET_DAYS, [])).toBeUndefined();
    expect(await doubt(100, [20, 45, 70, 95])).toBeUndefined();
  });

  it("is doubted where it shows a time before the log's last entry", async () => {
    expect(await doubt(5, [40])).toEqual({ why: "behind", last: at(40) });
  });

  it("is doubted where it jumped ahead", async () => {
    expect(await doubt(400, [3])).toEqual({ why: "jumped", last: at(3), to: at(400) });
  });

  it("stays doubted after something was written under the jumped clock", async () => {
    expect(await doubt(401, [3, 400, 400.5])).toMatchObject({ why: "jumped", last: at(3) });
  });

  it("is not doubted any more once the official has said that the date is right", async () => {
    expect(await doubt(402, [3, 400], 401)).toBeUndefined();
    expect(await doubt(500, [3, 400], 401)).toMatchObject({ why: "jumped", last: at(401) });
  });

  it("does not take a word that was given under a later clock", async () => {
    expect(await doubt(402, [3], 900)).toMatchObject({ why: "jumped" });
  });

  test.prop([fc.array(fc.nat(400), { maxLength: 20 }), fc.nat(400)])(
    "is doubted just where a gap is too long",
    async (days, ahead) => {
      const all = [...new Set([0, ...days])].sort((a, b) => a - b);
      const today = (all.at(-1) ?? 0) + ahead;
      const isGap = [...all, today].some((one, n, list) => n > 0 && one - (list[n - 1] ?? 0) > QUIET_DAYS);
      expect((await doubt(today, days)) !== undefined).toBe(isGap);
    },
  );
});
