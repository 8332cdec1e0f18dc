import { describe, expect, it } from "vitest";
import type { ContentOf } from "../../../../src/workbench/parts/facts/fact-history";
import {
  EVERY_REVIEW,
  type ReviewQuery,
  type SourcedReview,
  narrowReviews,
} from "../../../../src/workbench/subjects/dossier/reviews/narrow-reviews";

type Review = ContentOf<"review">;

const review = (key: string, host: string, fact: Partial<Review>): SourcedReview => {
  const facts: Review[] = [{ kind: "review", subject: "home", confidence: 1, author: key, ...fact }];
  const latest = {
    at: "2026-11-02T10:00:00.000Z",
    origin: "counterflow/a",
    index: 0,
    captureId: "c",
    facts,
    numbers: [0],
  };
  return { node: `listing ${host} home`, host, history: { key, latest, earlier: [] }, language: undefined };
};

const on = (normalised: number) => ({ raw: "", value: 1 + normalised * 4, best: 5, normalised });

const ALL: readonly SourcedReview[] = [
  review("march", "care.example", { date: { raw: "", iso: "2026-03-05" }, rating: on(0.1), text: "Cold soup" }),
  review("may", "forum.example", { date: { raw: "", iso: "2026-05" }, rating: on(0.5), text: "Warm staff" }),
  review("span", "forum.example", { date: { raw: "", edtf: "2026-06-28/2026-07-04" }, rating: on(1) }),
  review("undated", "care.example", { text: "Straße" }),
];

const found = (query: Partial<ReviewQuery>): string[] =>
  narrowReviews(ALL, { ...EVERY_REVIEW, ...query }).map(({ history }) => history.key);

describe("the reviews of all sources", () => {
  it("come newest first, those without a date last", () => {
    expect(found({})).toEqual(["span", "may", "march", "undated"]);
    expect(found({ sort: "oldest" })).toEqual(["march", "may", "span", "undated"]);
  });

  it("come by where they stand on their own scale, those without one last", () => {
    expect(found({ sort: "lowest" })).toEqual(["march", "may", "span", "undated"]);
    expect(found({ sort: "highest" })).toEqual(["span", "may", "march", "undated"]);
  });

  it("are narrowed by source, by third of the scale, and by words in any letters", () => {
    expect(found({ source: "care.example" })).toEqual(["march", "undated"]);
    expect(found({ rating: "low" })).toEqual(["march"]);
    expect(found({ rating: "middle" })).toEqual(["may"]);
    expect(found({ rating: "high" })).toEqual(["span"]);
    expect(found({ rating: "none" })).toEqual(["undated"]);
    expect(found({ text: "STAFF warm" })).toEqual(["may"]);
  });

  it("are within days where their date may be one of these", () => {
    expect(found({ from: "2026-05-31" })).toEqual(["span", "may"]);
    expect(found({ to: "2026-05-01" })).toEqual(["may", "march"]);
    expect(found({ from: "2026-07-04", to: "2026-07-09" })).toEqual(["span"]);
    expect(found({ from: "2026-07-05" })).toEqual([]);
  });
});
