import { describe, expect, it } from "vitest";
import type { FactContent, FactRow } from "../../../src/domain/evidence/captures";
import type { Recorded } from "../../../src/domain/ledger/log";
import { histories } from "../../../src/workbench/parts/facts/fact-history";

const DAYS = ["2026-11-02T10:00:00.000Z", "2026-11-09T10:00:00.000Z", "2026-11-12T10:00:00.000Z"] as const;

/** A fact as the capture of that day (0, 1, 2) took it. */
function captured(day: 0 | 1 | 2, n: number, fact: FactContent): Recorded<FactRow> {
  const place = { at: DAYS[day], origin: "counterflow/a", index: day, n };
  return {
    ...place,
    captureId: `c${String(day)}`,
    host: "care.example",
    subject: "care.example home",
    kind: fact.kind,
    fact,
  };
}

const common = { subject: "home", confidence: 1 };
const rating = (value: number): FactContent => ({
  kind: "aggregate-rating",
  ...common,
  rating: { raw: `${String(value)}/5`, value, best: 5 },
});
const beds = (value: string, original?: { value: string }): FactContent => ({
  kind: "profile",
  ...common,
  property: "numberOfBeds",
  value,
  ...(original && { original }),
});
const review = (author: string, text: string, url?: string): FactContent => ({
  kind: "review",
  ...common,
  author,
  text,
  ...(url && { url }),
});

describe("a fact captured several times", () => {
  it("is one fact, as it reads now, with what it said before", () => {
    const [history, ...others] = histories(
      [captured(0, 0, rating(4.5)), captured(1, 0, rating(4.3))],
      "aggregate-rating",
    );
    expect(others).toEqual([]);
    expect(history?.latest).toMatchObject({ at: DAYS[1], facts: [{ rating: { value: 4.3 } }] });
    expect(history?.earlier).toMatchObject([{ at: DAYS[0], facts: [{ rating: { value: 4.5 } }] }]);
  });

  it("has no history where it said the same each time", () => {
    const rows = [captured(0, 0, rating(4.5)), captured(1, 3, rating(4.5)), captured(2, 1, rating(4.5))];
    expect(histories(rows, "aggregate-rating")).toMatchObject([{ latest: { at: DAYS[2] }, earlier: [] }]);
  });

  it("has each change once, the latest first", () => {
    const rows = [captured(2, 0, rating(4)), captured(0, 0, rating(5)), captured(1, 0, rating(5))];
    const [history] = histories(rows, "aggregate-rating");
    expect(history?.earlier.map(({ at }) => at)).toEqual([DAYS[1]]);
  });

  it("stays the same fact when an official corrected it", () => {
    const rows = [captured(0, 0, beds("60", { value: "06" })), captured(1, 0, beds("64"))];
    expect(histories(rows, "profile")).toMatchObject([
      { latest: { facts: [{ value: "64" }] }, earlier: [{ facts: [{ value: "60", original: { value: "06" } }] }] },
    ]);
  });

  it("holds several values of one property together", () => {
    const rows = [captured(0, 0, beds("60")), captured(0, 1, beds("70")), captured(1, 0, beds("60"))];
    const [history] = histories(rows, "profile");
    expect(history?.latest.facts).toHaveLength(1);
    expect(history?.earlier).toMatchObject([{ facts: [{ value: "60" }, { value: "70" }] }]);
  });
});

describe("reviews", () => {
  it("are told apart by the page's own name for them", () => {
    const rows = [captured(0, 0, review("Anja", "Good.", "#r1")), captured(1, 0, review("A.", "Good!", "#r1"))];
    expect(histories(rows, "review")).toMatchObject([{ latest: { facts: [{ author: "A." }] }, earlier: [{}] }]);
  });

  it("without a name are told apart by who wrote what", () => {
    const rows = [captured(0, 0, review("Anja", "Good.")), captured(0, 1, review("Ben", "Good."))];
    expect(histories(rows, "review")).toHaveLength(2);
  });

  it("leave facts of other kinds alone", () => {
    expect(histories([captured(0, 0, rating(4)), captured(0, 1, review("Anja", "Good."))], "review")).toHaveLength(1);
  });
});
