import * as v from "valibot";
import { CaseId } from "../../casework/cases";
import { Sha256 } from "../../evidence/snapshot";
import { Line, OptionalLine, Paragraphs } from "../../ground/text";
import { Instant } from "../../ledger/log";

/** By which spans of time reviews are counted. */
export const PERIODS = ["month", "quarter", "year"] as const;
export type ReleasePeriod = (typeof PERIODS)[number];

/** Under which terms a release may be used: two that are known everywhere, or the agency's own at an address. */
export const LICENCES = ["cc-by-4.0", "cc0-1.0", "own"] as const;
export type ReleaseLicence = (typeof LICENCES)[number];

export const ReleaseId = v.pipe(v.string(), v.uuid());

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const Finite = v.pipe(v.number(), v.finite());
/** A listing's key may be an address of its page. */
const ListingKey = v.pipe(v.string(), v.minLength(1), v.maxLength(70_000));

/** An address on the web, or of an inbox. */
const Web = v.pipe(OptionalLine(2_000), v.regex(/^(?:|https?:\/\/[^\s<>"{}|\\^`]+)$/u));

/** What an official chose for a release. */
export const ReleaseChoices = v.strictObject({
  title: Line(300),
  description: Paragraphs(4_000),
  publisher: Line(300),
  /** Where people ask: an address (https:) or an inbox (mailto:). */
  contact: v.pipe(
    Line(2_000),
    v.regex(/^(?:https?:\/\/[^\s<>"{}|\\^`]+|mailto:[^\s<>"{}|\\^`@]+@[^\s<>"{}|\\^`@]+)$/u),
  ),
  licence: v.picklist(LICENCES),
  /** Of an own licence; empty for the others. */
  licenceAddress: Web,
  /** The folder on the web that the files will lie in; empty where it is not known yet. */
  address: Web,
  language: v.picklist(["en", "de"]),
  period: v.picklist(PERIODS),
  /** Counts from 1 up to one less than this are not published. */
  threshold: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(100)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: Instant,
});
export type ReleaseChoices = v.InferOutput<typeof ReleaseChoices>;

/** A rating as it was published, by which later releases are told from it. */
export const ReleasedRating = v.strictObject({
  listing: ListingKey,
  worst: Finite,
  best: Finite,
  /** The mean as its source states it. */
  value: Finite,
  count: Count,
  /** How many gave which value; null where that was left out. */
  stars: v.nullable(v.pipe(v.array(v.strictObject({ value: Finite, count: Count })), v.maxLength(200))),
  readAt: Instant,
});
export type ReleasedRating = v.InferOutput<typeof ReleasedRating>;

/** A subject's reviews by period as they were published, with those that were left out: these never leave the log. */
export const ReleasedTable = v.strictObject({
  /** The released subject's name in the files. */
  subject: v.pipe(v.string(), v.regex(/^s-[0-9a-f]{12}$/u)),
  threshold: Count,
  figures: v.pipe(
    v.array(
      v.strictObject({
        listing: v.pipe(v.string(), v.maxLength(70_000)),
        period: OptionalLine(20),
        count: Count,
        shown: v.boolean(),
      }),
    ),
    v.maxLength(20_000),
  ),
});
export type ReleasedTable = v.InferOutput<typeof ReleasedTable>;

/** A file of a release. */
export const ReleasedFile = v.strictObject({ name: Line(200), sha256: Sha256, bytes: Count });
export type ReleasedFile = v.InferOutput<typeof ReleasedFile>;

export const ReleaseV1 = v.strictObject({
  releaseId: ReleaseId,
  choices: ReleaseChoices,
  caseIds: v.pipe(v.array(CaseId), v.minLength(1), v.maxLength(1_000)),
  subjects: Count,
  /** How many figures were left out. */
  suppressed: Count,
  files: v.pipe(v.array(ReleasedFile), v.minLength(1), v.maxLength(10_000)),
  /** The signed heads of the logs that the figures come from (C2SP signed notes). */
  checkpoints: v.pipe(v.array(v.pipe(v.string(), v.maxLength(4_000))), v.maxLength(1_000)),
  ratings: v.pipe(v.array(ReleasedRating), v.maxLength(20_000)),
  tables: v.pipe(v.array(ReleasedTable), v.maxLength(20_000)),
});
export type Release = v.InferOutput<typeof ReleaseV1>;
