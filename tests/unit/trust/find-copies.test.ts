import { describe, expect, it } from "vitest";
import { type ComparedReview, type CopySource, findCopies } from "../../../src/domain/casework/trust";

const place = (index: number) => ({ origin: "counterflow/a", index });
const review = (text: string, said: Partial<ComparedReview> = {}): ComparedReview => ({
  author: "M. Ünal",
  date: "2026-02-03",
  text,
  citation: place(1),
  ...said,
});
const source = (id: string, said: Partial<CopySource> = {}): CopySource => ({ id, reviews: [], ratings: [], ...said });

const KIND = "The nurses were kind to my mother.";
const LIFT = "The lift was broken for three weeks.";
const FOOD = "Lunch was cold, but the garden is lovely.";

describe("reviews", () => {
  it("that two sources have alike make them copies, and are shown", () => {
    const found = findCopies([
      source("b", {
        reviews: [review(KIND, { citation: place(4) }), review(LIFT, { citation: place(5) }), review(FOOD)],
      }),
      source("a", {
        reviews: [
          review(`“${KIND.toUpperCase()}”`, { date: "2026-02-03T10:00:00Z" }),
          review(LIFT, { citation: place(2) }),
        ],
      }),
      source("c", { reviews: [review("Nobody ever answers the phone there.")] }),
    ]);
    expect(found).toEqual([
      {
        name: "a",
        sources: ["a", "b"],
        evidence: [
          {
            code: "same-reviews",
            sources: ["a", "b"],
            shared: 2,
            citations: [
              [place(1), place(4)],
              [place(2), place(5)],
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ["one alone, which its author may have written twice", [review(KIND)], [review(KIND)]],
    [
      "of another day",
      [review(KIND), review(LIFT)],
      [review(KIND, { date: "2026-02-04" }), review(LIFT, { date: "2026-02-04" })],
    ],
    [
      "of another author",
      [review(KIND), review(LIFT)],
      [review(KIND, { author: "J. Vos" }), review(LIFT, { author: "J. Vos" })],
    ],
    [
      "of nobody",
      [review(KIND, { author: "" }), review(LIFT, { author: "" })],
      [review(KIND, { author: "" }), review(LIFT, { author: "" })],
    ],
    ["that many would write so", [review("Great!"), review("Very good.")], [review("Great!"), review("Very good.")]],
  ])("make no copies: %s", (_, one, other) => {
    expect(findCopies([source("a", { reviews: one }), source("b", { reviews: other })])).toEqual([]);
  });

  it("make no copies where they are few of many", () => {
    const own = (who: string) =>
      Array.from({ length: 10 }, (_, n) => review(`${who} wrote this, number ${n}, in words of their own`));
    const both = [review(KIND), review(LIFT)];
    expect(
      findCopies([source("a", { reviews: [...own("a"), ...both] }), source("b", { reviews: [...own("b"), ...both] })]),
    ).toEqual([]);
  });

  it("read twice from one source count once", () => {
    const twice = [review(KIND), review(KIND)];
    expect(findCopies([source("a", { reviews: twice }), source("b", { reviews: twice })])).toEqual([]);
  });

  it("are looked up: 10,000 of them take no more than a breath", () => {
    const many = (id: string) =>
      source(id, {
        reviews: Array.from({ length: 2_000 }, (_, n) => review(`Number ${n} of all that was written here`)),
      });
    const found = findCopies(["a", "b", "c", "d", "e"].map(many));
    expect(found.map(({ sources, evidence }) => [sources.length, evidence.length])).toEqual([[5, 10]]);
    expect(found[0]?.evidence.every(({ shared, citations }) => shared === 2_000 && citations.length === 20)).toBe(true);
  });
});

describe("counts", () => {
  const at = (day: string, count: number | null, distribution: readonly number[] = []) => ({
    at: `2026-02-${day}T09:00:00.000Z`,
    count,
    distribution: distribution.map((one, n) => ({ value: n + 1, count: one })),
    citation: place(Number(day)),
  });

  it("that change alike make copies, in whichever order they were captured", () => {
    const found = findCopies([
      source("a", { ratings: [at("03", 112), at("01", 104), at("02", 104)] }),
      source("b", { ratings: [at("04", 104), at("09", 112)] }),
      source("c", { ratings: [at("04", 104)] }),
    ]);
    expect(found).toMatchObject([
      { sources: ["a", "b"], evidence: [{ code: "same-count-series", citations: [[place(3), place(9)]] }] },
    ]);
  });

  it("of which none changed, or which are small, make none", () => {
    const still = [at("01", 104), at("02", 104)];
    const small = [at("01", 3), at("02", 4)];
    expect(findCopies([source("a", { ratings: still }), source("b", { ratings: still })])).toEqual([]);
    expect(findCopies([source("a", { ratings: small }), source("b", { ratings: small })])).toEqual([]);
  });

  it("that are the same step for step make copies, where they are many", () => {
    const one = (...counts: number[]) => ({ ratings: [at("01", null, counts)] });
    expect(findCopies([source("a", one(2, 0, 7, 31, 40)), source("b", one(2, 0, 7, 31, 40))])).toMatchObject([
      { evidence: [{ code: "same-distribution" }] },
    ]);
    expect(findCopies([source("a", one(2, 0, 7, 31, 40)), source("b", one(2, 0, 7, 30, 41))])).toEqual([]);
    expect(findCopies([source("a", one(0, 0, 1, 1, 2)), source("b", one(0, 0, 1, 1, 2))])).toEqual([]);
  });

  it("connect by way of others", () => {
    const series = [at("01", 104), at("02", 112)];
    const found = findCopies([
      source("c", { ratings: series, reviews: [review(KIND), review(LIFT)] }),
      source("a", { ratings: series }),
      source("b", { reviews: [review(KIND), review(LIFT)] }),
    ]);
    expect(found).toMatchObject([{ name: "a", sources: ["a", "b", "c"] }]);
  });
});
