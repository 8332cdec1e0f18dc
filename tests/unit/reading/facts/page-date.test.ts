import { describe, expect, it } from "vitest";
import { readDate } from "../../../../src/domain/reading/facts/page-date";

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
  ])("%s is %s", (raw, iso) => {
    expect(readDate(raw)).toEqual({ raw, iso });
  });

  it.each(["3/4/2020", "2023-02-29", "2024-13-01", "yesterday", "0000-00-00", "32.1.2020"])(
    "%s keeps only its words",
    (raw) => {
      expect(readDate(raw)).toEqual({ raw });
    },
  );

  it("is none where nothing is written", () => {
    expect(readDate(" ")).toBeUndefined();
  });
});
