import { expect, it } from "vitest";
import { type Patterns, PatternsRequest, findPatterns } from "../../../src/domain/analysis/patterns";
import * as v from "valibot";
import { newPatternFinder } from "../../../src/platform/pattern-finder";
import { answerFinding } from "../../../src/platform/find-answers";

const TODAY = "2025-01-15T12:00:00.000Z";
const EMPTY: PatternsRequest = { reviews: [], captured: [], today: TODAY };

function found(request: PatternsRequest): Patterns {
  const steps = findPatterns(request);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** A rating a week, at four of five and from the n-th month on at two. */
const fallen = (months: number, at: number): PatternsRequest["reviews"] =>
  Array.from({ length: months * 4 }, (_, n) => {
    const month = Math.floor(n / 4);
    const date = `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${String((n % 4) * 7 + 1).padStart(2, "0")}`;
    return {
      id: `o ${n} 0`,
      subject: "s",
      source: "a",
      author: `w${n}`,
      date,
      rating: (month < at ? 0.75 : 0.25) + (n % 3) * 0.05,
    };
  });

it("says nothing of nothing", () => {
  const { series, rating, anomalies, topics, who } = found(EMPTY);
  expect(series.periods).toEqual([]);
  expect(rating.changes.value).toEqual([]);
  expect(rating.forecast).toBeUndefined();
  expect(anomalies.flatMap(({ value }) => value)).toEqual([]);
  expect(topics.aspects.value).toEqual([]);
  expect(who.pairs).toEqual([]);
});

it.each([1, 2])("bears %i reviews on one day", (count) => {
  const reviews = fallen(1, 9)
    .slice(0, count)
    .map((review) => ({ ...review, date: "2024-01-01" }));
  expect(found({ ...EMPTY, reviews }).series.periods).toHaveLength(1);
});

it("dates a fall by the month in which it came", () => {
  const { series, rating } = found({ ...EMPTY, reviews: fallen(36, 20) });
  expect(series.unit).toBe("month");
  expect(rating.changes.value.map(({ at }) => series.periods[at]?.from)).toEqual(["2022-09-01"]);
});

it("gives the same whatever the order of the log", () => {
  const reviews = fallen(24, 12);
  expect(found({ ...EMPTY, reviews: reviews.toReversed() }).series).toEqual(found({ ...EMPTY, reviews }).series);
});

it("leaves out days that are still to come, and does not count the month that is not over", () => {
  const reviews = [
    ...fallen(48, 99),
    { id: "x", subject: "s", date: "2025-01-02", rating: 0 },
    { id: "y", subject: "s", date: "2031-01-02", rating: 0 },
  ];
  const { series, rating } = found({ ...EMPTY, reviews });
  expect(series.undated).toBe(1);
  expect(series.periods.at(-1)).toMatchObject({ from: "2025-01-01", isOpen: true, count: 1 });
  expect(rating.changes.how.data.given).toBe(48);
});

it("takes overall ratings by their captures where no review says its day", () => {
  const captured = ["2024-02-03", "2024-05-03"].map((at) => ({ source: "a", subject: "s", at, value: 0.5 }));
  const { series } = found({ ...EMPTY, reviews: [{ id: "x", subject: "s", rating: 1 }], captured });
  expect(series).toMatchObject({ by: "captures", undated: 1 });
  expect(series.periods.map(({ mean }) => mean)).toEqual([0.5, 0.5]);
});

it("counts shared reviewers by source, beside what chance would have", () => {
  const by = (source: string, author: string, subject: string, date: string) => ({
    id: `${source} ${author} ${subject}`,
    source,
    author,
    subject,
    date,
  });
  const reviews = [
    by("a", "Ann", "x", "2024-01-01"),
    by("a", "Ann", "y", "2024-01-01"),
    by("a", "Bob", "x", "2024-01-01"),
    by("a", "Cid", "y", "2024-01-02"),
    by("b", "Bob", "y", "2024-01-01"),
    by("a", "Anonymous", "x", "2024-01-01"),
    by("a", "Anonymous", "y", "2024-01-01"),
  ];
  const { pairs, writers } = found({ ...EMPTY, reviews }).who;
  // Two of three at the one source wrote on x, two on y: 2·2/3 by chance; at the other nobody on x.
  expect(pairs).toEqual([{ a: "x", b: "y", shared: 1, either: 4, byChance: 4 / 3, sameDay: 1 }]);
  expect(JSON.stringify(writers)).not.toContain('"author"');
});

it("answers what cannot be read with a fault, and ends when stopped", async () => {
  const replies: unknown[] = [];
  answerFinding(PatternsRequest, findPatterns, { reviews: 1 }, (reply) => replies.push(reply));
  expect(replies).toEqual([{ fault: expect.stringContaining("Nothing can be looked for") as string }]);
  let ended = 0;
  const finder = newPatternFinder(() => ({
    postMessage: () => undefined,
    addEventListener: () => undefined,
    terminate: () => {
      ended++;
    },
  }));
  const asked = finder.find(EMPTY, () => undefined);
  finder.stop();
  expect(await asked).toBeUndefined();
  expect(ended).toBe(1);
  expect(v.is(PatternsRequest, EMPTY)).toBe(true);
});
