import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Meaning, valuesOf } from "../../../src/domain/casework/own-data";
import type { DateOrder, DecimalMark } from "../../../src/domain/casework/table-files";

const read = (raw: string, meaning: Meaning, decimal: DecimalMark = ".", dates: DateOrder = "dmy") => {
  const column = { at: 0, head: "", meaning, isKey: false };
  return valuesOf({ cells: [raw] }, { columns: [column], form: { decimal, dates } })[0]!.value;
};
const number: Meaning = { as: "number", unit: "" };
const money: Meaning = { as: "money", currency: "", period: "" };
const date: Meaning = { as: "date" };

describe("numbers", () => {
  it.each([
    ["1,234.5", ".", 1234.5],
    ["1.234,5", ",", 1234.5],
    ["1 234,5", ",", 1234.5],
    ["1'234.50", ".", 1234.5],
    ["-7", ".", -7],
    ["7-", ".", -7],
    ["(7.5)", ".", -7.5],
    ["−3", ",", -3],
    [".5", ".", 0.5],
    ["1e3", ".", 1000],
  ] as const)("reads %s with the mark %s", (raw, decimal, value) => {
    expect(read(raw, number, decimal)).toMatchObject({ as: "number", value });
  });

  it.each(["1.2.3", "12,5", "abc", "1,23,456", "--1", "", "1-2"])("takes %s for none", (raw) => {
    expect(valuesOf({ cells: [raw] }, oneColumn(number))[0]?.value.as ?? "text").toBe("text");
  });

  test.prop([fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 99 })])(
    "reads back what either way of writing says",
    (whole, cents) => {
      const digits = String(Math.abs(whole)).replace(/\B(?=(?:\d{3})+$)/gu, "T");
      const fraction = String(cents).padStart(2, "0");
      const value = Number(`${whole}.${fraction}`);
      const sign = whole < 0 ? "-" : "";
      for (const [decimal, thousands] of [
        [".", ","],
        [",", "."],
        [",", " "],
      ] as const)
        expect(read(`${sign}${digits.replaceAll("T", thousands)}${decimal}${fraction}`, number, decimal)).toMatchObject(
          {
            value,
          },
        );
    },
  );
});

const oneColumn = (meaning: Meaning) => ({
  columns: [{ at: 0, head: "", meaning, isKey: false }],
  form: { decimal: ".", dates: "dmy" } as const,
});

describe("amounts", () => {
  it.each([
    ["€ 1,234.50", 1234.5, "EUR"],
    ["1,234.50 €", 1234.5, "EUR"],
    ["GBP 12", 12, "GBP"],
    ["£12", 12, "GBP"],
    ["-$3.20", -3.2, "USD"],
    ["12", 12, ""],
  ])("reads %s", (raw, value, currency) => {
    expect(read(raw, money)).toEqual({ as: "money", value, currency, period: "" });
  });

  it("does not take one currency for another", () => {
    expect(read("$ 30", { as: "money", currency: "EUR", period: "month" })).toEqual({ as: "text" });
    expect(read("30", { as: "money", currency: "EUR", period: "month" })).toMatchObject({ currency: "EUR" });
  });

  it("takes the row's currency where the cell says none", () => {
    const columns = [
      { at: 0, head: "", meaning: money, isKey: false },
      { at: 1, head: "", meaning: { as: "currency" } as const, isKey: false },
    ];
    const values = valuesOf({ cells: ["7", "chf"] }, { columns, form: { decimal: ".", dates: "dmy" } });
    expect(values[0]!.value).toMatchObject({ value: 7, currency: "CHF" });
  });
});

describe("days", () => {
  it.each([
    ["2026-05-04", "dmy", "2026-05-04"],
    ["2026-05-04T10:30:00Z", "dmy", "2026-05-04"],
    ["04.05.2026", "dmy", "2026-05-04"],
    ["4/5/2026", "dmy", "2026-05-04"],
    ["4/5/2026", "mdy", "2026-04-05"],
    ["31.12.99", "dmy", "1999-12-31"],
    ["20260504", "mdy", "2026-05-04"],
    ["4 May 2026", "mdy", "2026-05-04"],
    ["4. Mai 2026", "dmy", "2026-05-04"],
    ["May 4, 2026", "dmy", "2026-05-04"],
    ["März 2026", "dmy", "2026-03"],
    ["05/2026", "dmy", "2026-05"],
    ["2026", "dmy", "2026"],
  ] as const)("reads %s (%s)", (raw, order, day) => {
    expect(read(raw, date, ".", order)).toEqual({ as: "date", day });
  });

  it.each(["30.02.2026", "2026-13-01", "0", "today", "32/1/2026", "1/2/3/4"])("takes %s for none", (raw) => {
    expect(read(raw, date)).toEqual({ as: "text" });
  });

  test.prop([fc.date({ min: new Date("1950-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })])(
    "reads every day back in each order",
    (when) => {
      const [y, m, d] = when.toISOString().slice(0, 10).split("-") as [string, string, string];
      const day = `${y}-${m}-${d}`;
      expect(read(`${d}.${m}.${y}`, date, ".", "dmy")).toEqual({ as: "date", day });
      expect(read(`${m}/${d}/${y}`, date, ".", "mdy")).toEqual({ as: "date", day });
      expect(read(`${y}/${m}/${d}`, date, ".", "ymd")).toEqual({ as: "date", day });
    },
  );
});

describe("grades and places", () => {
  it("knows a grade's step, whatever its letters", () => {
    const grades = ["Outstanding", "Good", "Inadequate"];
    expect(read("good", { as: "grade", grades })).toEqual({ as: "grade", grade: "Good", rank: 2, of: 3 });
    expect(read("Fine", { as: "grade", grades })).toEqual({ as: "text" });
  });

  it("reads coordinates, and none that are nowhere", () => {
    expect(read("52.1, 4.3", { as: "coordinates", part: "both" })).toEqual({
      as: "point",
      latitude: 52.1,
      longitude: 4.3,
    });
    expect(read("POINT (4.3 52.1)", { as: "coordinates", part: "both" })).toMatchObject({ latitude: 52.1 });
    expect(read("91", { as: "coordinates", part: "latitude" })).toEqual({ as: "text" });
  });

  it("does not go through texts that are too long to be a value", () => {
    const long = `${"1 ".repeat(20_000)}x`;
    for (const meaning of [number, money, date, { as: "coordinates", part: "both" } as const])
      expect(read(long, meaning)).toEqual({ as: "text" });
  });

  test.prop([
    fc.string(),
    fc.constantFrom<Meaning>(number, money, date, { as: "coordinates", part: "both" }, { as: "currency" }),
  ])("says something of any text, and never throws", (raw, meaning) => {
    for (const { value } of valuesOf({ cells: [raw] }, oneColumn(meaning)))
      if (value.as === "number" || value.as === "money") expect(Number.isFinite(value.value)).toBe(true);
  });
});
