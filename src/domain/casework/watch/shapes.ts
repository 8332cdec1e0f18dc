/**
 * What entries say of watches in version 1. Frozen: what is more than this is version 2, in a file of its own, with an upcast.
 */
import * as v from "valibot";
import { PlaceV1 } from "../comparison";

const Finite = v.pipe(v.number(), v.finite());
const Text = (max: number) => v.pipe(v.string(), v.maxLength(max));

export const WatchId = v.pipe(v.string(), v.uuid());

/** Only pages of the web are watched, at an address of a length that servers take: a saved page does not change. */
export const WatchUrl = v.pipe(v.string(), v.maxLength(20_000), v.url(), v.regex(/^https?:/u));

/** A listing's key; see `listingKey`. */
export const WatchedListing = v.pipe(v.string(), v.minLength(3), v.maxLength(10_000));

const EndsV1 = v.strictObject({ worst: Finite, best: Finite });

/**
 * What somebody wants to be told of. `by` is how much at least, in the rating's own steps or in pieces; null: however
 * little. Of `review-below` it is the value below which (on a scale that runs down: above which) a new review tells, on
 * `scale`: null where the page states none. `property` is a fact's schema.org term. A rating falls where it gets worse.
 */
const ConditionV1 = v.pipe(
  v.strictObject({
    field: v.picklist(["rating", "count", "review-below", "fact"]),
    property: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(2_000))),
    direction: v.picklist(["falls", "rises", "changes"]),
    by: v.nullable(v.pipe(Finite, v.minValue(0))),
    scale: v.exactOptional(v.nullable(EndsV1)),
  }),
  v.check(
    ({ field, property }) => (field === "fact") === (property !== undefined),
    "a fact has a property, nothing else",
  ),
  v.check(
    ({ field, by, scale }) => (field === "review-below" ? by !== null && scale !== undefined : scale === undefined),
    "below what is said, with its scale",
  ),
);
export const ConditionsV1 = v.pipe(v.array(ConditionV1), v.minLength(1), v.maxLength(20));
export type Condition = v.InferOutput<typeof ConditionV1>;

/** When a page is read again: when the official visits it, or by itself so often, where the site is allowed. */
export const OftenV1 = v.picklist(["visit", "day", "week"]);
export type Often = v.InferOutput<typeof OftenV1>;

/** The scale of two ratings that were compared: numbers between two ends, or grades in their order. */
const ScaleV1 = v.nullable(
  v.union([EndsV1, v.strictObject({ grades: v.pipe(v.array(Text(2_000)), v.maxLength(200)) })]),
);

/**
 * One thing that is not as it was. `was` and `now` are the page's own words (of a property each of its values; `was` is
 * empty of a new review); the numbers stand beside them where there are any. `key` names a review: its identity.
 */
const ChangeV1 = v.strictObject({
  field: v.picklist(["rating", "count", "review-below", "fact"]),
  property: Text(2_000),
  key: Text(70_000),
  was: v.pipe(v.array(Text(20_000)), v.maxLength(50)),
  now: v.pipe(v.array(Text(20_000)), v.maxLength(50)),
  wasValue: v.nullable(Finite),
  nowValue: v.nullable(Finite),
  scale: ScaleV1,
  /** By whom a review is, and of which day, as the page says it; empty of all else. */
  author: Text(2_000),
  date: Text(2_000),
});
export const ChangesV1 = v.pipe(v.array(ChangeV1), v.maxLength(200));
export type WatchedChange = v.InferOutput<typeof ChangeV1>;
export type ChangeScale = WatchedChange["scale"];

/**
 * What was found: something changed; the page is gone (404, 410), has moved to another address, wants somebody to sign
 * in, may not be read by robots, asks to be left alone for now, or does not show the listing any more.
 */
export const FOUND = ["changed", "gone", "moved", "login", "forbidden", "busy", "unshown"] as const;
export type Found = (typeof FOUND)[number];

/** How it came to be read. */
export const READ_BY = ["visit", "asked", "alarm"] as const;

/** The entry that says what was there before: a capture, or a change that was told. */
export const BaselineV1 = v.nullable(v.strictObject({ ...PlaceV1.entries }));
