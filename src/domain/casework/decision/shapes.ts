/**
 * What a decision's record says in version 1. Frozen: what is more than this is version 2, in a file of its own, with an upcast.
 */
import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { Line, OptionalLine, Paragraphs, plainText } from "../../ground/text";
import { Instant } from "../../ledger/log";
import { CriteriaV1, CriterionId, LimitV1, PlaceV1, WeightsV1 } from "../comparison";
import { DatasetId, MeaningV1 } from "../own-data";
import { SubjectNode } from "../subjects";

const Finite = v.pipe(v.number(), v.finite());
export const Natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const Fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const Host = v.pipe(v.string(), v.maxLength(300));
const OptionalParagraphs = (max: number) => v.pipe(v.string(), v.transform(plainText), v.maxLength(max));

/** Which of the cited entries, counted from 0. */
const Cited = Natural;

const RatingV1 = v.strictObject({
  cited: Cited,
  host: Host,
  listing: v.pipe(v.string(), v.maxLength(70_000)),
  at: Instant,
  value: v.nullable(Finite),
  scale: v.nullable(v.strictObject({ worst: Finite, best: Finite })),
  count: v.nullable(Natural),
  distribution: v.nullable(
    v.pipe(
      v.array(v.strictObject({ value: Finite, count: v.exactOptional(Natural), share: v.exactOptional(Fraction) })),
      v.maxLength(200),
    ),
  ),
  reliability: v.nullable(v.picklist(["A", "B", "C", "D", "E", "F"])),
  copies: v.nullable(v.pipe(v.string(), v.maxLength(70_000))),
  isInherited: v.boolean(),
  isRemoved: v.boolean(),
  isDoubted: v.exactOptional(v.literal(true)),
});
const FactV1 = v.strictObject({
  cited: Cited,
  host: Host,
  at: Instant,
  property: Line(2_000),
  /** As far as it is a number or a grade, or the words that a limit asks for: no more of the page's words. */
  text: v.pipe(v.string(), v.maxLength(300)),
  /** Whether it was judged to be improbable, as it may be of ratings. */
  isDoubted: v.exactOptional(v.literal(true)),
});
export const OwnV1 = v.strictObject({
  cited: Cited,
  datasetId: DatasetId,
  at: v.pipe(v.string(), v.maxLength(40)),
  key: v.pipe(v.string(), v.maxLength(20_000)),
  line: Natural,
  column: v.strictObject({ head: OptionalLine(300), meaning: MeaningV1 }),
  form: v.strictObject({ decimal: v.picklist([".", ","]), dates: v.picklist(["dmy", "mdy", "ymd"]) }),
  raw: v.pipe(v.string(), v.maxLength(2_000)),
  currency: v.pipe(v.string(), v.regex(/^(?:[A-Z]{3})?$/u)),
  day: v.pipe(v.string(), v.maxLength(10)),
});
export const PlaceOfV1 = v.strictObject({
  cited: Cited,
  at: v.pipe(v.string(), v.maxLength(40)),
  host: Host,
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});
const JudgementV1 = v.strictObject({
  cited: Cited,
  at: Instant,
  criterionId: CriterionId,
  rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
});

export const list = <S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.maxLength(1_000));

export const EvidenceV1 = v.strictObject({
  ratings: list(RatingV1),
  facts: list(FactV1),
  own: list(OwnV1),
  places: list(PlaceOfV1),
  judgements: list(JudgementV1),
});

/** The value of a cell as it was; null where it was not known. */
const CellV1 = v.nullable(v.strictObject({ value: Finite, low: Finite, high: Finite }));
export const Row = <S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.maxLength(200));

export const ComparedV1 = v.strictObject({
  /** The framing that was compared. */
  framed: PlaceV1,
  criteria: v.pipe(CriteriaV1, v.minLength(1)),
  limits: v.pipe(v.array(LimitV1), v.maxLength(40)),
  weights: WeightsV1,
  /** The entry that fixed the weights, and how many had fixed others before. */
  fixed: PlaceV1,
  fixedBefore: Natural,
  /** As of when: ages are counted from here. */
  asOf: Instant,
  method: v.strictObject({
    version: Natural,
    seed: Line(200),
    draws: v.pipe(Natural, v.minValue(1), v.maxValue(1_000_000)),
    band: Finite,
  }),
  /** By alternative, in the order of the options. */
  evidence: Row(EvidenceV1),
  /** By alternative and criterion. */
  cells: Row(v.pipe(v.array(CellV1), v.maxLength(40))),
  /** By alternative and limit: whether it meets it; null where that is not known for certain. */
  meets: Row(v.pipe(v.array(v.nullable(v.boolean())), v.maxLength(40))),
  /** By alternative: points (no value where a cell is not known), and the share of draws for each rank; null where it is outside of a limit, or was not ranked. */
  points: Row(v.nullable(v.strictObject({ value: v.nullable(Finite), low: Finite, high: Finite }))),
  acceptability: Row(v.nullable(v.pipe(v.array(Fraction), v.maxLength(200)))),
});

export const DecisionV1 = v.strictObject({
  decisionId: v.pipe(v.string(), v.uuid()),
  caseId: CaseId,
  /** The decision that it takes the place of, and why; null and empty where it is the first. */
  supersedes: v.nullable(v.pipe(v.string(), v.uuid())),
  change: OptionalLine(1_000),
  title: Line(200),
  /** Numbers in brackets (`[3]`) point at what is cited, counted from 1; so in every text of the record. */
  why: Paragraphs(20_000),
  against: OptionalParagraphs(20_000),
  dissent: OptionalParagraphs(20_000),
  decidedBy: Line(200),
  /** The day on which it is to be looked at again (YYYY-MM-DD); empty where none was set. */
  lookAgain: v.union([v.literal(""), v.pipe(v.string(), v.isoDate())]),
  options: v.pipe(
    v.array(
      v.strictObject({
        node: SubjectNode,
        name: Line(2_000),
        verdict: v.picklist(["chosen", "rejected", "outside"]),
        reason: OptionalParagraphs(5_000),
      }),
    ),
    v.minLength(1),
    v.maxLength(200),
  ),
  compared: v.nullable(ComparedV1),
  cited: v.pipe(
    v.array(
      v.strictObject({
        ...PlaceV1.entries,
        /** The leaf's hash in the log's tree (RFC 6962 §2.1). */
        leaf: Hash,
        /** Its number in the capture, where it is one fact of it. */
        fact: v.exactOptional(Natural),
        /** The row of own data, by the key that its dataset gives it. */
        row: v.exactOptional(v.pipe(v.string(), v.maxLength(20_000))),
      }),
    ),
    v.maxLength(10_000),
  ),
});
