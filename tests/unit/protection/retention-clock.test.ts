import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { monthsAfter, retentionClock } from "../../../src/domain/casework/protection";
import { dayAfter } from "../../../src/domain/casework/plan";

const CLOSED = {
  status: "closed",
  closedOn: "2026-11-30",
  policyMonths: 6,
  rule: undefined,
  isHeld: false,
  today: "2026-12-01",
} as const;

const day = fc.integer({ min: 0, max: 8_000 }).map((days) => dayAfter("2020-01-01", days));

describe("months after a day", () => {
  it.each([
    ["2026-11-30", 6, "2027-05-30"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-12-31", 0, "2026-12-31"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-31", 120, "2036-01-31"],
  ])("%s and %i are %s", (from, months, to) => {
    expect(monthsAfter(from, months)).toBe(to);
  });

  test.prop([day, fc.nat(1_200)])("are never in a later month than that", (from, months) => {
    const to = monthsAfter(from, months);
    const index = (at: string) => Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7));
    expect(index(to) - index(from)).toBe(months);
    expect(to.slice(8) <= from.slice(8)).toBe(true);
  });
});

describe("a case's retention", () => {
  it("runs from closing, by the policy", () => {
    expect(retentionClock(CLOSED)).toEqual({ at: "running", due: "2027-05-30", months: 6, by: "policy" });
    expect(retentionClock({ ...CLOSED, today: "2027-05-29" })).toMatchObject({ at: "running" });
    expect(retentionClock({ ...CLOSED, today: "2027-05-30" })).toMatchObject({ at: "over" });
    expect(retentionClock({ ...CLOSED, policyMonths: 0, today: "2026-11-30" })).toMatchObject({ at: "over" });
  });

  it("does not run while the case is open", () => {
    expect(retentionClock({ ...CLOSED, status: "open" })).toEqual({ at: "open", months: 6 });
  });

  it("takes the official's months where the policy says none, and only there", () => {
    const rule = { is: "months", months: 1 } as const;
    expect(retentionClock({ ...CLOSED, policyMonths: undefined, rule })).toMatchObject({
      due: "2026-12-30",
      by: "official",
    });
    expect(retentionClock({ ...CLOSED, rule })).toMatchObject({ due: "2027-05-30", by: "policy" });
    expect(retentionClock({ ...CLOSED, policyMonths: undefined })).toEqual({ at: "unsaid" });
    expect(retentionClock({ ...CLOSED, policyMonths: undefined, rule: { is: "nothing" } })).toEqual({ at: "unsaid" });
  });

  it("proposes nothing by a policy that cannot be read, whatever an official said", () => {
    const rule = { is: "months", months: 0 } as const;
    expect(retentionClock({ ...CLOSED, policyMonths: "unreadable", rule })).toEqual({ at: "unreadable" });
  });

  test.prop([day, fc.nat(60), day, day])(
    "is never brought forward by a day",
    (closedOn, policyMonths, until, today) => {
      const asked = { ...CLOSED, closedOn, policyMonths, today };
      const [without, put] = [retentionClock(asked), retentionClock({ ...asked, rule: { is: "day", until } })];
      if (!("due" in without) || !("due" in put)) throw new Error("a closed case with months has a day");
      expect(put.due >= without.due).toBe(true);
      expect(put.due).toBe(until > without.due ? until : without.due);
      if (put.at === "over") expect(without.at).toBe("over");
    },
  );

  test.prop([day, fc.nat(60), day])("waits while the case is held", (closedOn, policyMonths, today) => {
    expect(retentionClock({ ...CLOSED, closedOn, policyMonths, today, isHeld: true }).at).toBe("held");
  });
});
