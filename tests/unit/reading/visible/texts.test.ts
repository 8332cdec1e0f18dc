import { describe, expect, it } from "vitest";
import { wallClock } from "../../../../src/domain/evidence/reading/visible/dates/date-order";
import { findDate } from "../../../../src/domain/evidence/reading/visible/dates/find-date";
import { countsIn } from "../../../../src/domain/evidence/reading/visible/marks/count-text";
import { classRating } from "../../../../src/domain/evidence/reading/visible/marks/class-rating";
import { gradeRating } from "../../../../src/domain/evidence/reading/visible/marks/grades";
import { ratingIn } from "../../../../src/domain/evidence/reading/visible/marks/rating-text";
import { glyphRating } from "../../../../src/domain/evidence/reading/visible/marks/star-glyphs";
import { isSeenForm } from "../../../../src/domain/evidence/reading/visible";

const rating = (text: string, spoken = false): object | undefined => {
  const said = ratingIn(text, spoken)?.rating;
  return said && { value: said.value, ...(said.best !== undefined && { best: said.best }) };
};

describe("ratings in words", () => {
  it.each([
    ["4.3 out of 5", { value: 4.3, best: 5 }],
    ["4,3 von 5 Sternen", { value: 4.3, best: 5 }],
    ["3 étoiles sur 5", { value: 3, best: 5 }],
    ["4,5 de 5 estrellas", { value: 4.5, best: 5 }],
    ["4 stelle su 5", { value: 4, best: 5 }],
    ["4,2 van de 5 sterren", { value: 4.2, best: 5 }],
    ["Avaliação: 4,8", { value: 4.8 }],
    ["Rated 4 stars", { value: 4 }],
    ["4.8 from 32 votes", { value: 4.8 }],
    ["92% positive", { value: 92, best: 100 }],
  ])("%s", (text, expected) => expect(rating(text)).toEqual(expected));

  it("keeps the page's own digits as its words", () => {
    expect(ratingIn("４．５ / ５", true)?.rating).toEqual({ raw: "４．５ / ５", value: 4.5, best: 5 });
    expect(countsIn("٨٧ reviews")).toEqual([{ raw: "٨٧ reviews", count: 87, of: "reviews" }]);
  });

  it.each([
    "Page 1 of 5",
    "1/2 cup",
    "12/5/2020",
    "4-star hotel in town",
    "Average 30 minutes",
    "92 % cotton",
    "3 de 10 opiniones",
    "24/7",
  ])("%s is none", (text) => expect(rating(text)).toBeUndefined());

  it("takes 8,7/10 only where ratings are spoken of", () => {
    expect(rating("8/10")).toBeUndefined();
    expect(rating("8,7/10", true)).toEqual({ value: 8.7, best: 10 });
  });

  it("knows that a German school grade is best at 1", () => {
    expect(ratingIn("Note 1,3", false, true)?.rating).toMatchObject({
      value: 1.3,
      best: 1,
      worst: 6,
      normalised: 0.94,
    });
  });

  it("reads stars and grades", () => {
    expect(glyphRating("★★★★☆")).toMatchObject({ value: 4, best: 5 });
    expect(glyphRating("4.5 ★ (1.2k)")).toEqual({ raw: "4.5 ★", value: 4.5 });
    expect(classRating("sprite stars-4-5")).toMatchObject({ value: 4.5 });
    expect(classRating("bubble_45")).toMatchObject({ value: 4.5 });
    expect(gradeRating("Overall: Outstanding", "")).toMatchObject({ grade: "Outstanding", normalised: 1 });
    expect(gradeRating("Good", "Good morning")).toBeUndefined();
  });
});

describe("counts", () => {
  it.each([
    ["1.2k reviews", [["reviews", 1200]]],
    ["1 234 avis", [["reviews", 1234]]],
    ["1\u202f234 avis", [["reviews", 1234]]],
    ["2.345 Bewertungen", [["ratings", 2345]]],
    ["(87)", [["either", 87]]],
    ["based on 12 ratings", [["ratings", 12]]],
    [
      "4,821 ratings and 230 reviews",
      [
        ["ratings", 4821],
        ["reviews", 230],
      ],
    ],
    ["Recensioni (24)", [["reviews", 24]]],
    ["1,2 mil opiniones", [["reviews", 1200]]],
    ["2,3 Tsd. Bewertungen", [["ratings", 2300]]],
    ["2 Mio. Bewertungen", [["ratings", 2_000_000]]],
    ["(2 tys.)", [["either", 2000]]],
    ["(2 тыс.)", [["either", 2000]]],
    ["(2 Mio.)", [["either", 2_000_000]]],
    ["(1.2万)", [["either", 12_000]]],
    ["(3천)", [["either", 3000]]],
    ["(128件)", [["either", 128]]],
    ["(12 opinii)", [["either", 12]]],
    ["(٨٧)", [["either", 87]]],
    ["(2 mil)", []],
    ["(2 wolk.)", []],
    ["(1万2千)", []],
    ["Bewertung: 4", []],
    ["5 star reviews", []],
  ])("%s", (text, expected) => expect(countsIn(text).map(({ of, count }) => [of, count])).toEqual(expected));
});

describe("dates", () => {
  const readAt = Date.parse("2026-11-23T12:00:00Z");
  it.each([
    ["12. November 2026", "2026-11-12"],
    ["Nov 12, 2026", "2026-11-12"],
    ["12 de noviembre de 2026", "2026-11-12"],
    ["1er mars 2026", "2026-03-01"],
    ["16 agosto 2026", "2026-08-16"],
    ["5 mrt 2026", "2026-03-05"],
    ["7 de fevereiro de 2026", "2026-02-07"],
    ["27/05/2014", "2014-05-27"],
    ["05/27/2014", "2014-05-27"],
    ["4.5.2026", "2026-05-04"],
    ["vor 2 Tagen", "2026-11-21"],
    ["il y a 2 jours", "2026-11-21"],
    ["hace un día", "2026-11-22"],
    ["2 settimane fa", "2026-11"],
    ["2 months ago", "2026-09"],
    ["há 3 anos", "2023"],
    ["yesterday", "2026-11-22"],
    ["12/11/2026", undefined],
    ["31 June 2026", undefined],
  ])("%s", (text, iso) => expect(findDate(text, { readAt })?.iso).toBe(iso));

  it.each([
    ["3 weeks ago", "2026-10-27/2026-11-02", "2026"],
    ["2 settimane fa", "2026-11-03/2026-11-09", "2026-11"],
    ["vor 2 Monaten", "2026-08-24/2026-09-23", "2026-09"],
    ["a year ago", "2024-11-24/2025-11-23", "2025"],
    ["il y a 2 jours", undefined, "2026-11-21"],
  ])("keeps which days %s may be", (text, edtf, iso) => {
    expect(findDate(text, { readAt })).toMatchObject({ raw: text, iso, ...(edtf !== undefined && { edtf }) });
    if (edtf === undefined) expect(findDate(text, { readAt })).not.toHaveProperty("edtf");
  });

  it.each([
    ["24.10.13", "year-first", "2024-10-13"],
    ["24. 10. 3.", "year-first", "2024-10-03"],
    ["24-10-13", "year-first", "2024-10-13"],
    ["24/10/13", "year-first", "2024-10-13"],
    ["24.10.13", "day-first", "2013-10-24"],
    ["14. 3. 99", "day-first", "1999-03-14"],
    ["14.03.99", "day-first", "1999-03-14"],
    ["14.03.99", undefined, "1999-03-14"],
    ["10/24/13", "month-first", "2013-10-24"],
    ["24.10.31", undefined, "2024-10-31"],
    ["99.03.14", undefined, "1999-03-14"],
    ["2024. 10. 13.", "year-first", "2024-10-13"],
    ["2024年10月13日", undefined, "2024-10-13"],
    ["24년 10월 3일", undefined, "2024-10-03"],
    ["٢٤/١٠/٢٠١٣", undefined, "2013-10-24"],
  ] as const)("takes %s in the order %s as %s", (raw, order, iso) => {
    expect(findDate(raw, { order, readAt })?.iso).toBe(iso);
  });

  it.each([
    ["24.10.13", undefined, "2013-10-24/2024-10-13"],
    ["5/3/24", undefined, "2024-03-05/2024-05-03"],
    ["11.12.26", "day-first", "2011-12-26/2011-12-26"],
  ] as const)("leaves %s open where nothing tells its order", (raw, order, edtf) => {
    const [first, last] = edtf.split("/");
    expect(findDate(raw, { order, readAt })).toEqual({ raw, ...(first === last ? { iso: first } : { edtf }) });
  });

  it.each(["14.03.45", "4-5-10", "1. 2. 30", "31.11.23", "平成30年5月3日", "03/04/2024"])(
    "takes %s for no certain day",
    (raw) => {
      expect(findDate(raw, { readAt })?.iso).toBeUndefined();
    },
  );

  it("is counted from the reader's own day", () => {
    const late = wallClock("2026-11-23T20:00:00.000-08:00");
    expect(findDate("Today", { readAt: late })?.iso).toBe("2026-11-23");
    expect(findDate("yesterday", { readAt: late })?.iso).toBe("2026-11-22");
    expect(findDate("2 hours ago", { readAt: late })?.iso).toBe("2026-11-23");
    expect(findDate("Today", { readAt: wallClock("2026-11-23T23:30:00Z") })?.iso).toBe("2026-11-23");
  });

  it("takes 12/11/2026 in the order of the page", () => {
    expect(findDate("12/11/2026", { order: "day-first" })?.iso).toBe("2026-11-12");
    expect(findDate("12/11/2026", { order: "month-first" })?.iso).toBe("2026-12-11");
  });
});

describe("what is seen and what is stated", () => {
  const stated = {
    kind: "aggregate-rating" as const,
    confidence: 1,
    rating: { raw: "4.7692", value: 4.7692 },
    reviewCount: 52,
  };
  it("takes a rounded value for the stated one, and another value for another", () => {
    const seen = { ...stated, confidence: 0.6, rating: { raw: "4.8", value: 4.8 } };
    expect(isSeenForm(seen, stated)).toBe(true);
    expect(isSeenForm({ ...seen, rating: { raw: "4.7", value: 4.7 } }, stated)).toBe(false);
    expect(isSeenForm({ ...seen, reviewCount: 53 }, stated)).toBe(false);
  });
});
