import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { fixed, number, share } from "../../../src/domain/files/exchange/report/say/numbers";
import { day, moment } from "../../../src/domain/files/exchange/report/say/times";
import { reportWordsOf } from "../../../src/domain/files/exchange/words/report";

describe("numbers in a report", () => {
  it.each([
    [4150, 0, "4,150", "4.150"],
    [4.25, 1, "4.3", "4,3"],
    [1234567.5, 2, "1,234,567.50", "1.234.567,50"],
    [-0.04, 1, "0.0", "0,0"],
    [-3.5, 1, "−3.5", "−3,5"],
    [Number.NaN, 1, "–", "–"],
  ])("%d with %d decimals", (value, decimals, english, german) => {
    expect([fixed(value, "en", decimals), fixed(value, "de", decimals)]).toEqual([english, german]);
  });

  it.each([
    [4, "4"],
    [4.3, "4.3"],
    [4.25, "4.25"],
    [100, "100"],
    [0.0001, "0.0001"],
  ])("%d as it is", (value, said) => {
    expect(number(value, "en")).toBe(said);
  });

  it("round no share to nothing or to all that is neither", () => {
    const said = [0, 0.0002, 0.97, 0.9996, 1].map((value) => share(value, "en").replace("\u00A0", " "));
    expect(said).toEqual(["0 %", "0.02 %", "97 %", "99.96 %", "100 %"]);
  });

  test.prop([fc.double({ min: -1e9, max: 1e9, noNaN: true })])("mean what they say, in either language", (value) => {
    const english = fixed(value, "en", 2).replaceAll(",", "").replace("−", "-");
    const german = fixed(value, "de", 2).replaceAll(".", "").replace(",", ".").replace("−", "-");
    expect(german).toBe(english);
    expect(Math.abs(Number(english) - value)).toBeLessThanOrEqual(0.005000001);
  });
});

describe("times in a report", () => {
  it.each([
    ["en", "27 November 2026, 14:05 UTC"],
    ["de", "27. November 2026, 14:05 UTC"],
  ] as const)("are those of one time zone (%s)", (language, said) => {
    expect(moment("2026-11-27T14:05:09.000Z", reportWordsOf(language)).replaceAll("\u00A0", " ")).toBe(said);
  });
  it.each(["", "last spring", "2026-13-01", "2026-03"])("leave “%s” as it stands", (text) => {
    expect(day(text, reportWordsOf("en"))).toBe(text);
  });
});
