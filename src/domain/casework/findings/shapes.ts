/**
 * What entries say of findings in version 1. Frozen: what is more than this is version 2, in a file of its own, with an upcast.
 */
import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { OptionalLine, Paragraphs, plainText } from "../../ground/text";
import { Instant } from "../../ledger/log";
import { PlaceV1 } from "../comparison";
import { SubjectNode } from "../subjects";

const Finite = v.pipe(v.number(), v.finite());
const Natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const Day = v.pipe(v.string(), v.isoDate());
const Host = v.pipe(v.string(), v.maxLength(300));
/** A stable name: of a number, a parameter, a reason. */
const Name = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/u));
const Numbers = v.pipe(
  v.record(Name, Finite),
  v.check((numbers) => Object.keys(numbers).length <= MOST_NUMBERS),
);
const Names = v.pipe(v.array(Name), v.maxLength(40));

/** A forecast of five years by months has so many. */
const MOST_NUMBERS = 300;
/** So much a finding may rest on; what rests on more is looked for in less. */
export const MOST_FACTS = 20_000;
export const MOST_CAPTURES = 5_000;
export const NOTE_LENGTH = 5_000;
export const REASON_LENGTH = 2_000;

export const FindingId = v.pipe(v.string(), v.uuid());

export const MethodV1 = v.picklist([
  "bursts",
  "beyond-forecast",
  "near-identical",
  "many-subjects-in-a-day",
  "sudden-source",
  "rating-against-text",
  "change-points",
  "forecast",
]);

/** In what it was looked for. */
export const AskedV1 = v.strictObject({
  subject: v.nullable(SubjectNode),
  caseId: v.nullable(CaseId),
  source: v.nullable(Host),
  /** Only what is dated from this year on. */
  from: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}$/u))),
  /** By when what lies in the future was told. */
  today: Instant,
  /** The scale that all sources share; nothing where they differ. */
  scale: v.nullable(v.strictObject({ worst: Finite, best: Finite })),
});

/** How it came to be, as the method told it. */
export const HowV1 = v.strictObject({
  version: Natural,
  parameters: v.record(Name, v.union([Finite, v.boolean(), OptionalLine(300)])),
  seed: v.nullable(OptionalLine(300)),
  given: Natural,
  used: Natural,
  caveats: Names,
  past: v.nullable(v.strictObject({ occasions: Natural, figures: Numbers })),
});

/** What was found, its digits as the method gave them. */
export const FoundV1 = v.strictObject({
  subject: v.nullable(SubjectNode),
  source: v.nullable(Host),
  from: v.nullable(Day),
  to: v.nullable(Day),
  /** Which of the inputs it is about, counted from 0. */
  reviews: v.pipe(v.array(Natural), v.maxLength(MOST_FACTS)),
  numbers: Numbers,
  expectedByChance: v.nullable(Finite),
  innocent: Names,
});

/** What it was found in, in the order in which the method saw it. */
export const InputsV1 = v.strictObject({
  subjects: v.pipe(v.array(SubjectNode), v.maxLength(MOST_FACTS)),
  captures: v.pipe(
    v.array(
      v.strictObject({
        ...PlaceV1.entries,
        /** The leaf's hash in the log's tree (RFC 6962 §2.1). */
        leaf: Hash,
        /** Facts by their numbers in the capture, each with its subject's place among `subjects`. */
        facts: v.pipe(v.array(v.strictTuple([Natural, Natural])), v.minLength(1), v.maxLength(MOST_FACTS)),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_CAPTURES),
  ),
});

export const NoteV1 = v.pipe(v.string(), v.transform(plainText), v.maxLength(NOTE_LENGTH));
export const ReasonV1 = Paragraphs(REASON_LENGTH);

/** By what it is known again when it is found another time, though some more was captured meanwhile. */
export const SignsV1 = v.strictObject({
  method: MethodV1,
  /** The case within which a whole course was looked at; nothing where it is about single reviews. */
  within: v.nullable(CaseId),
  subject: v.nullable(SubjectNode),
  source: v.nullable(Host),
  from: v.nullable(Day),
  to: v.nullable(Day),
  numbers: Numbers,
});

export type FindingMethod = v.InferOutput<typeof MethodV1>;
export type FindingAsked = v.InferOutput<typeof AskedV1>;
export type FindingHow = v.InferOutput<typeof HowV1>;
export type FindingFound = v.InferOutput<typeof FoundV1>;
export type FindingInputs = v.InferOutput<typeof InputsV1>;
export type FindingSigns = v.InferOutput<typeof SignsV1>;
