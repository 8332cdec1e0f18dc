import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Rating } from "../../../../src/domain/evidence/reading";
import type { ListingView } from "../../../../src/workbench/subjects/dossier/listing-view";
import { quarterMeans, quarterOf } from "../../../../src/workbench/subjects/dossier/time/quarter-means";

const rated = (iso: string, rating: Rating) => ({
  key: `${iso} ${rating.value}`,
  latest: {
    at: "2026-11-02T10:00:00.000Z",
    origin: "counterflow/a",
    index: 0,
    captureId: "c",
    numbers: [0],
    facts: [{ kind: "review" as const, subject: "home", confidence: 1, date: { raw: iso, iso }, rating }],
  },
  earlier: [],
});

const stars = (value: number): Rating => ({ raw: "", value, best: 5, worst: 1, normalised: (value - 1) / 4 });
const tens = (value: number): Rating => ({ raw: "", value, best: 10, worst: 1, normalised: (value - 1) / 9 });

const listing = (reviews: ListingView["reviews"]): ListingView => ({
  node: "listing care.example home",
  host: "care.example",
  name: "Lindenhof",
  types: [],
  url: null,
  identifiers: [],
  ratings: [],
  profile: [],
  tags: [],
  reviews,
});

describe("the quarter of a date", () => {
  it("is that of its month", () => {
    expect(quarterOf({ raw: "", iso: "2026-03-31" })).toBe(Date.UTC(2026, 0, 1));
    expect(quarterOf({ raw: "", iso: "2026-04" })).toBe(Date.UTC(2026, 3, 1));
    expect(quarterOf({ raw: "", iso: "2026-12-31T23:59:59Z" })).toBe(Date.UTC(2026, 9, 1));
  });

  it("is left open where the date leaves it open", () => {
    expect(quarterOf({ raw: "", iso: "2026" })).toBeUndefined();
    expect(quarterOf({ raw: "last spring" })).toBeUndefined();
    expect(quarterOf({ raw: "", edtf: "2026-03-29/2026-04-04" })).toBeUndefined();
    expect(quarterOf({ raw: "", edtf: "2026-04-01/2026-04-07" })).toBe(Date.UTC(2026, 3, 1));
  });

  test.prop([fc.string(), fc.string()])("is none of what is no date, and never a throw", (iso, edtf) => {
    for (const at of [quarterOf({ raw: "", iso }), quarterOf({ raw: "", edtf })])
      expect(at === undefined || Number.isFinite(at)).toBe(true);
  });
});

describe("the means of quarters", () => {
  it("are of the reviews of each, with how many these are", () => {
    const reviews = [rated("2026-01-05", stars(5)), rated("2026-02-05", stars(2)), rated("2026-05-01", stars(4))];
    const [chart, ...others] = quarterMeans([listing(reviews)]);
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ scale: { worst: 1, best: 5 } });
    expect(chart?.series[0]?.points).toEqual([
      { at: Date.UTC(2026, 0, 1), value: 3.5, count: 2 },
      { at: Date.UTC(2026, 3, 1), value: 4, count: 1 },
    ]);
  });

  it("never mix two scales, and leave out what has none", () => {
    const bare: Rating = { raw: "4", value: 4 };
    const reviews = [rated("2026-01-05", stars(5)), rated("2026-01-06", tens(5)), rated("2026-01-07", bare)];
    const charts = quarterMeans([listing(reviews)]);
    expect(charts.map(({ scale }) => scale.best).sort()).toEqual([10, 5]);
    expect(charts.flatMap(({ series }) => series.flatMap(({ points }) => points))).toHaveLength(2);
  });
});
