import * as v from "valibot";

const Said = v.object({
  id: v.string(),
  source: v.optional(v.string()),
  subject: v.string(),
  author: v.optional(v.string()),
  date: v.optional(v.string()),
  rating: v.optional(v.number()),
  text: v.optional(v.string()),
});

/** An overall rating as it was captured: 0 (worst) … 1 (best), at a moment (ISO 8601). */
const Captured = v.object({
  id: v.optional(v.string()),
  source: v.string(),
  subject: v.string(),
  at: v.string(),
  value: v.number(),
});

/** A number that a page told twice: as people see it, and in its markup. */
const Stated = v.object({
  id: v.string(),
  subject: v.string(),
  source: v.optional(v.string()),
  what: v.picklist(["rating", "count"]),
  seen: v.number(),
  marked: v.number(),
  unit: v.number(),
});

/** What is to be looked at. Subjects and ids are the caller's own names for things. */
export const PatternsRequest = v.object({
  /** Everything that is compared with each other. */
  reviews: v.array(Said),
  captured: v.array(Captured),
  stated: v.optional(v.array(Stated)),
  /** Only what is about this one is told; the others are there to be compared with. */
  subject: v.optional(v.string()),
  /** ISO 8601. */
  today: v.string(),
});
export type PatternsRequest = v.InferOutput<typeof PatternsRequest>;
export type CapturedRating = v.InferOutput<typeof Captured>;
