/**
 * What `capture.made` holds in version 1. Frozen: logs and files are full of it, and a field more, or a bound less, would
 * make other installations drop whole captures. Nothing in it comes from the models of reader and snapshot, which grow:
 * what they have more than this is version 2, in a file of its own, with an upcast.
 */
import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { Instant } from "../../ledger/log";
import { CaptureId } from "./capture-id";

const Text = v.pipe(v.string(), v.maxLength(20_000));
const Short = v.pipe(v.string(), v.maxLength(2_000));
const Natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const Finite = v.pipe(v.number(), v.finite());
const Fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const Identifier = v.strictObject({ scheme: Short, value: Short });
const Subject = v.strictObject({
  id: Short,
  types: v.pipe(v.array(Short), v.maxLength(200)),
  name: v.optional(Short),
  url: v.optional(Short),
  identifiers: v.pipe(v.array(Identifier), v.maxLength(200)),
});

interface CssSelector {
  type: "CssSelector";
  value: string;
  refinedBy?: CssSelector | undefined;
}
const CssSelector = v.strictObject({
  type: v.literal("CssSelector"),
  value: Short,
  refinedBy: v.optional(v.lazy((): v.GenericSchema<CssSelector> => CssSelector)),
});
const Selector = v.variant("type", [
  CssSelector,
  v.strictObject({
    type: v.literal("TextQuoteSelector"),
    exact: Text,
    prefix: v.optional(Short),
    suffix: v.optional(Short),
  }),
  v.strictObject({ type: v.literal("TextPositionSelector"), start: Count, end: Count }),
  v.strictObject({ type: v.literal("FragmentSelector"), value: Short, conformsTo: Short }),
]);
const Provenance = v.strictObject({
  syntax: Short,
  reader: Short,
  version: Short,
  selectors: v.pipe(v.array(Selector), v.maxLength(8)),
  raw: Text,
  frame: v.optional(Short),
});

const Rating = v.strictObject({
  raw: Short,
  value: v.optional(Finite),
  best: v.optional(Finite),
  worst: v.optional(Finite),
  grade: v.optional(Short),
  grades: v.optional(v.pipe(v.array(Short), v.maxLength(200))),
  normalised: v.optional(Fraction),
});
const PageDate = v.strictObject({ raw: Short, iso: v.optional(Short), edtf: v.optional(Short) });
const Step = v.strictObject({ value: Finite, count: v.optional(Count), share: v.optional(Fraction) });
const Distribution = v.pipe(v.array(Step), v.maxLength(200));
const Aspects = v.pipe(v.array(v.strictObject({ name: Short, rating: Rating })), v.maxLength(200));

const common = {
  lastRead: v.optional(Instant),
  subject: Short,
  confidence: Fraction,
  provenance: v.pipe(v.array(Provenance), v.minLength(1), v.maxLength(8)),
};

const AggregateRating = v.strictObject({
  kind: v.literal("aggregate-rating"),
  ...common,
  rating: Rating,
  ratingCount: v.optional(Count),
  reviewCount: v.optional(Count),
  distribution: v.optional(Distribution),
  original: v.optional(
    v.strictObject({
      rating: v.nullish(Rating),
      ratingCount: v.nullish(Count),
      reviewCount: v.nullish(Count),
      distribution: v.nullish(Distribution),
    }),
  ),
});

const Review = v.strictObject({
  kind: v.literal("review"),
  ...common,
  url: v.optional(Short),
  author: v.optional(Short),
  date: v.optional(PageDate),
  title: v.optional(Text),
  text: v.optional(Text),
  rating: v.optional(Rating),
  aspects: v.optional(Aspects),
  original: v.optional(
    v.strictObject({
      url: v.nullish(Short),
      author: v.nullish(Short),
      date: v.nullish(PageDate),
      title: v.nullish(Text),
      text: v.nullish(Text),
      rating: v.nullish(Rating),
      aspects: v.nullish(Aspects),
    }),
  ),
});

const ProfileFact = v.strictObject({
  kind: v.literal("profile"),
  ...common,
  property: Short,
  value: Text,
  original: v.optional(v.strictObject({ property: v.nullish(Short), value: v.nullish(Text) })),
});

const Tag = v.strictObject({
  kind: v.literal("tag"),
  ...common,
  label: Short,
  by: v.optional(Short),
  count: v.optional(Count),
  original: v.optional(v.strictObject({ label: v.nullish(Short), by: v.nullish(Short), count: v.nullish(Count) })),
});

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const Role = v.picklist(["page", "archive", "screenshot", "full-screenshot", "text", "quote"]);
const Artifact = v.strictObject({
  role: Role,
  sha256: Sha256,
  bytes: Natural,
  mediaType: v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z]+\/[a-z0-9.+-]+(?:;[ a-z0-9="-]+)?$/iu)),
});
const Missing = v.strictObject({ role: Role, reason: v.pipe(v.string(), v.maxLength(200)) });
const Snapshot = v.strictObject({
  tier: v.picklist(["none", "quote", "screenshot", "page"]),
  artifacts: v.pipe(v.array(Artifact), v.maxLength(16)),
  missing: v.exactOptional(v.pipe(v.array(Missing), v.maxLength(16))),
});

const PageUrl = v.pipe(v.string(), v.maxLength(8_000), v.url(), v.regex(/^(?:https?|file):/u));

/** Chosen facts were taken from a page, at a moment, for a case. */
export const CaptureMadeV1 = v.strictObject({
  captureId: CaptureId,
  caseId: CaseId,
  page: v.strictObject({ url: PageUrl, title: Short }),
  readAt: Instant,
  /** The subject the page is about, where the page or the official says so. */
  main: v.exactOptional(Short),
  subjects: v.pipe(v.array(Subject), v.maxLength(2_000)),
  facts: v.pipe(
    v.array(v.variant("kind", [AggregateRating, Review, ProfileFact, Tag])),
    v.minLength(1),
    v.maxLength(20_000),
  ),
  seen: v.record(v.string(), Natural),
  /** What was kept of the page itself; entries written before there were snapshots have none. */
  snapshot: v.exactOptional(Snapshot),
});
