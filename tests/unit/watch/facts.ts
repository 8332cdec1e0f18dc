import type { AggregateRating, Fact, ProfileFact, Rating, Review } from "../../../src/domain/evidence/reading";
import { withNormalised } from "../../../src/domain/evidence/reading";
import type { Condition, HeldCapture } from "../../../src/domain/casework/watch";

const READ = {
  subject: "#home",
  confidence: 1,
  provenance: [{ syntax: "json-ld", reader: "json-ld", version: "1", selectors: [], raw: "" }],
};

export const stars = (value: number, best = 5): Rating =>
  withNormalised({ raw: `${value} out of ${best}`, value, best, worst: 1 });

export const rated = (rating: Rating, more: Partial<AggregateRating> = {}): AggregateRating => ({
  kind: "aggregate-rating",
  ...READ,
  rating,
  ...more,
});

export const review = (author: string, value: number, more: Partial<Review> = {}): Review => ({
  kind: "review",
  ...READ,
  author,
  date: { raw: "2026-11-20", iso: "2026-11-20" },
  text: `Says ${author}.`,
  rating: stars(value),
  ...more,
});

export const property = (name: string, value: string): ProfileFact => ({
  kind: "profile",
  ...READ,
  property: name,
  value,
});

export const captured = (facts: readonly Fact[], more: Partial<HeldCapture> = {}): HeldCapture => ({
  at: "2026-11-10T08:00:00.000Z",
  readAt: "2026-11-10T07:59:00.000Z",
  origin: "counterflow/a",
  index: 4,
  facts,
  ...more,
});

export const falls = (by: number | null = null): Condition => ({ field: "rating", direction: "falls", by });
export const rises = (by: number | null = null): Condition => ({ field: "rating", direction: "rises", by });
export const below = (by: number, scale: Condition["scale"] = { worst: 1, best: 5 }): Condition => ({
  field: "review-below",
  direction: "falls",
  by,
  scale,
});
export const changes = (name: string, more: Partial<Condition> = {}): Condition => ({
  field: "fact",
  property: name,
  direction: "changes",
  by: null,
  ...more,
});
