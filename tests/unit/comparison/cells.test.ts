import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Evidence, type Measure, type Take, type Unit, cellOf } from "../../../src/domain/casework/comparison";
import { DATASET, NOTHING, NOW, fact, place, price, rating } from "./some-evidence";

const EUROS: Unit = { as: "money", currency: "EUR", period: "month" };
const STARS: Unit = { as: "scale", worst: 1, best: 5 };
const GRADES: Unit = { as: "grades", grades: ["Outstanding", "Good", "Requires improvement", "Inadequate"] };
const PLACES: Unit = { as: "number", unit: "" };

const cell = (evidence: Partial<Evidence>, measure: Measure, unit: Unit) =>
  cellOf({ ...NOTHING, ...evidence }, { measure, unit, asOf: NOW });
const cost = (take: Take): Measure => ({ of: "own", datasetId: DATASET, head: "Price", take });
const said = (property: string): Measure => ({ of: "fact", property });

describe("a cell", () => {
  it.each([
    ["no evidence", said("vacancies"), PLACES],
    ["no evidence", cost("latest"), EUROS],
    ["no evidence", { of: "rating", host: "" } satisfies Measure, STARS],
    [
      "no evidence",
      { of: "distance", place: "Home", latitude: 0, longitude: 0 } satisfies Measure,
      { as: "distance" } satisfies Unit,
    ],
    ["no evidence", { of: "judgement" } satisfies Measure, GRADES],
  ])("says that nothing is known where there is %s", (_what, measure, unit) => {
    expect(cell({}, measure, unit)).toMatchObject({ state: "unknown", why: "nothing-known" });
  });

  it.each([
    ["3", 3],
    ["64 beds", "not-a-number"],
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["many", "not-a-number"],
    ["NaN", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["", "not-a-number"],
  ])("reads “%s” as a number of no unit: %s", (text, expected) => {
    const found = cell({ facts: [fact("vacancies", text)] }, said("vacancies"), PLACES);
    expect(found.state === "measured" ? found.value : found.state === "unknown" && found.why).toBe(expected);
  });

  it("keeps grades in their order, whatever their letters' case", () => {
    const found = cell({ facts: [fact("inspection", "requires Improvement")] }, said("inspection"), GRADES);
    expect(found).toMatchObject({ state: "measured", value: 3, low: 3, high: 3, quantiles: null });
  });

  it("takes what was read last, and says that sources differ", () => {
    const early = fact("vacancies", "5", { at: "2026-11-02T09:00:00.000Z", host: "other.example" });
    const found = cell({ facts: [early, fact("vacancies", "3")] }, said("vacancies"), PLACES);
    expect(found).toMatchObject({
      value: 3,
      marks: ["facts-differ"],
      leftOut: [{ input: early, why: "read-earlier" }],
    });
  });

  it("says where it rests on what was judged to be improbable, and counts it as before", () => {
    const doubted = fact("vacancies", "3", { isDoubted: true });
    expect(cell({ facts: [doubted] }, said("vacancies"), PLACES)).toMatchObject({ value: 3, marks: ["doubted"] });
    const later = fact("vacancies", "5", { at: "2026-11-30T09:00:00.000Z", host: "other.example" });
    expect(cell({ facts: [doubted, later] }, said("vacancies"), PLACES)).toMatchObject({
      value: 5,
      marks: ["facts-differ"],
    });
    const stars: Measure = { of: "rating", host: "" };
    const believed = cell({ ratings: [rating(4.3, 60)] }, stars, STARS);
    expect(cell({ ratings: [{ ...rating(4.3, 60), isDoubted: true }] }, stars, STARS)).toEqual({
      ...believed,
      inputs: [{ ...rating(4.3, 60), isDoubted: true }],
      marks: [...believed.marks, "doubted"],
    });
  });

  it.each([
    ["4.150,00", {}, 4150],
    ["USD 4.150,00", {}, "not-a-number"],
    [
      "4.150,00",
      { column: { head: "Price", meaning: { as: "money", currency: "USD", period: "month" } } },
      "other-currency",
    ],
    [
      "4.150,00",
      { column: { head: "Price", meaning: { as: "money", currency: "EUR", period: "week" } } },
      "other-period",
    ],
    [
      "4.150,00",
      { column: { head: "Price", meaning: { as: "money", currency: "", period: "month" } }, currency: "EUR" },
      4150,
    ],
    ["on request", {}, "not-a-number"],
  ] as const)("reads an amount of “%s” %j: %s", (raw, more, expected) => {
    const found = cell({ own: [price(raw, more)] }, cost("latest"), EUROS);
    expect(found.state === "measured" ? found.value : found.state === "unknown" && found.why).toBe(expected);
  });

  const contracts = [
    price("10,10", { day: "2024-01-01" }),
    price("20,20", { day: "2025-01-01" }),
    price("30,30", { day: "2023-01-01" }),
  ];
  it.each([
    ["sum", 60.6],
    ["mean", 20.2],
    ["least", 10.1],
    ["most", 30.3],
    ["count", 3],
    ["latest", 20.2],
  ] as const)("takes the %s of several rows", (take, value) => {
    expect(cell({ own: contracts }, cost(take), EUROS)).toMatchObject({ value });
  });

  it("takes none at random where no row is the latest", () => {
    const found = cell({ own: [price("10,10"), price("20,20")] }, cost("latest"), EUROS);
    expect(found).toMatchObject({ state: "unknown", why: "several-rows" });
  });

  it("looks as sure as its ratings are many", () => {
    const width = (count: number) => {
      const found = cell({ ratings: [rating(4.2, count)] }, { of: "rating", host: "" }, STARS);
      return found.state === "measured" ? found.high - found.low : Number.NaN;
    };
    expect(width(3)).toBeGreaterThan(3 * width(131));
    expect(cell({ ratings: [rating(4.7, 3)] }, { of: "rating", host: "" }, STARS).marks).toContain("few");
  });

  it("leaves out a rating outside of its scale, and says so", () => {
    const found = cell({ ratings: [rating(7, 20)] }, { of: "rating", host: "" }, STARS);
    expect(found).toMatchObject({ state: "unknown", why: "no-estimate" });
  });

  it("counts copies once", () => {
    const twice = [
      rating(4.2, 87, { copies: "a" }),
      rating(4.2, 87, { copies: "a", host: "b.example", listing: "b.example #1", cite: { origin: "o", index: 9 } }),
    ];
    const found = cell({ ratings: twice }, { of: "rating", host: "" }, STARS);
    const once = cell({ ratings: twice.slice(0, 1) }, { of: "rating", host: "" }, STARS);
    expect(found).toMatchObject({ count: 87, leftOut: [{ why: "copy" }] });
    expect(once).toMatchObject({ count: 87 });
  });

  // Great circles by the haversine formula, worked out apart from this code with R = 6371.0088 km.
  it.each([
    [[52.3676, 4.9041], [52.3676, 4.9041], 0],
    [[52.3676, 4.9041], [51.9244, 4.4777], 57.23],
    [[52.52, 13.405], [48.8566, 2.3522], 877.46],
    [[0, -179.5], [0, 179.5], 111.19],
    [[90, 0], [-90, 0], 20015.11],
  ])("measures the way from %j to %j", ([latitude = 0, longitude = 0], [north = 0, east = 0], km) => {
    const found = cell(
      { places: [place(north, east)] },
      { of: "distance", place: "Home", latitude, longitude },
      { as: "distance" },
    );
    expect(found.state === "measured" && found.value).toBeCloseTo(km, 1);
  });

  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  test.prop([degrees(90), degrees(180), degrees(90), degrees(180)])("is as far there as back", (a, b, c, d) => {
    const way = (from: readonly [number, number], to: readonly [number, number]) =>
      cell(
        { places: [place(...to)] },
        { of: "distance", place: "Home", latitude: from[0], longitude: from[1] },
        { as: "distance" },
      );
    expect(way([a, b], [c, d])).toMatchObject({ value: (way([c, d], [a, b]) as { value: number }).value });
  });
});
