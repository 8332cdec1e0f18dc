import { describe, expect, it } from "vitest";
import { readDate } from "../../../../src/domain/evidence/reading/facts/page-date";

describe("a date", () => {
  it.each([
    ["2024-05-01", "2024-05-01"],
    ["2024-05", "2024-05"],
    ["20240501", "2024-05-01"],
    ["2024/5/1", "2024-05-01"],
    ["2024-06-03T12:48:53+00:00", "2024-06-03T12:48:53+00:00"],
    ["2024-06-30 09:41:43", "2024-06-30T09:41:43"],
    ["2016-12-29T00:10:00+0000", "2016-12-29T00:10:00+0000"],
    ["October 24, 2011", "2011-10-24"],
    ["Tue, 14 Nov 2017 08:00:00 GMT", "2017-11-14"],
    ["1st of May 2020", "2020-05-01"],
    ["27-05-2014", "2014-05-27"],
    ["5/27/2014", "2014-05-27"],
    ["3.4.2020", "2020-04-03"],
    ["2024-02-29", "2024-02-29"],
    ["2024", "2024"],
    ["2024-5-1", "2024-05-01"],
    ["20240501T1000", "2024-05-01"],
    ["2024-05-01T10:00:00Z[UTC]", "2024-05-01T10:00:00Z"],
    ["2024-05-01T00:00:00Z", "2024-05-01"],
    ["2024-05-01T00:00:00.000Z", "2024-05-01"],
    ["2024-05-01T00:00:00+02:00", "2024-05-01"],
    ["2024-05-01 00:00:00", "2024-05-01"],
    ["1714521600", "2024-05-01"],
    ["۲۰۲۴-۰۵-۰۱", "2024-05-01"],
    ["14.03.99", "1999-03-14"],
    ["2024년 5월 1일", "2024-05-01"],
    ["1714557600", "2024-05-01T10:00:00.000Z"],
    ["1714557600000", "2024-05-01T10:00:00.000Z"],
    ["3. Mai 2021", "2021-05-03"],
    ["1er mars 2020", "2020-03-01"],
    ["3 de mayo de 2021", "2021-05-03"],
    ["25 de dezembro de 2018", "2018-12-25"],
    ["3 maggio 2021", "2021-05-03"],
    ["May 2021", "2021-05"],
    ["May 3rd, 2021 at 4:00 pm", "2021-05-03"],
  ])("%s is %s", (raw, iso) => {
    expect(readDate(raw)).toEqual({ raw, iso });
  });

  it.each(["3/4/2020", "2023-02-29", "2024-13-01", "yesterday", "0000-00-00", "32.1.2020", "1403-02-12", "2567-05-01"])(
    "%s keeps only its words",
    (raw) => {
      expect(readDate(raw)).toEqual({ raw });
    },
  );

  it("in numbers is read in the order of the page's language, where that has one", () => {
    expect(readDate("3/4/2020", () => "day-first")).toEqual({ raw: "3/4/2020", iso: "2020-04-03" });
    expect(readDate("3/4/2020", () => "month-first")).toEqual({ raw: "3/4/2020", iso: "2020-03-04" });
    expect(readDate("3/4/2020", () => undefined)).toEqual({ raw: "3/4/2020" });
  });

  it("with a short year is read in the page's order, and never in the future", () => {
    const readAt = Date.parse("2026-11-23T12:00:00Z");
    expect(readDate("24.10.13", () => "year-first", readAt)).toEqual({ raw: "24.10.13", iso: "2024-10-13" });
    expect(readDate("24.10.13", () => "day-first", readAt)).toEqual({ raw: "24.10.13", iso: "2013-10-24" });
    expect(readDate("24.10.13", undefined, readAt)).toEqual({ raw: "24.10.13", edtf: "2013-10-24/2024-10-13" });
  });

  it("is none where nothing is written", () => {
    expect(readDate(" ")).toBeUndefined();
  });
});
