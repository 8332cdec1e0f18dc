/**
 * What entries say of hiring cases in version 1. Frozen: what is more than this is version 2, in a file of its own, with an upcast.
 * Nothing in it comes from models that may grow.
 */
import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { Line, OptionalLine } from "../../ground/text";
import { Instant, Origin } from "../../ledger/log";
import { SubjectNode } from "../subjects";

const Natural = v.pipe(v.number(), v.integer(), v.minValue(0));

/** SHA-256 in hex. */
export const DigestV1 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** 256 random bits in hex. */
export const SaltV1 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

export const RequirementId = v.pipe(v.string(), v.uuid());
export const ScorecardId = v.pipe(v.string(), v.uuid());
export const Officer = Line(200);
export const WhyV1 = OptionalLine(1_000);

export const PlaceV1 = v.strictObject({ origin: v.pipe(v.string(), v.maxLength(200)), index: Natural });

/** What stands as evidence: a fact of a capture by its number, or a row of own data by its key. */
export const FactV1 = v.strictObject({
  ...PlaceV1.entries,
  fact: v.exactOptional(Natural),
  row: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000))),
});

/** What a requirement says, without its name within the log. */
export const RequirementV1 = v.strictObject({
  name: Line(200),
  /** Whether the role cannot be filled without it. */
  must: v.boolean(),
  /** In percent, as a word to those who decide: nothing is worked out with it. */
  weight: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  /** What counts as evidence of it. */
  evidence: v.pipe(v.string(), v.maxLength(2_000)),
});

export const ScoreV1 = v.nullable(v.picklist([0, 1, 2, 3]));

/** No case asks for more. */
export const MOST_REQUIREMENTS = 40;

const ScoredV1 = v.pipe(
  v.strictObject({
    requirementId: RequirementId,
    /** Of the requirement's text that was scored. */
    digest: DigestV1,
    /** Null: not scored, which needs a reason. */
    score: ScoreV1,
    reason: WhyV1,
  }),
  v.check(
    ({ score, reason }) => score === 1 || score === 2 || reason !== "",
    "a score of 0 or 3, and none, has a reason",
  ),
);

/** What an officer committed to: nothing of it is known before all scorecards of the candidate are in. */
export const CardV1 = v.strictObject({
  scorecardId: ScorecardId,
  caseId: CaseId,
  candidate: SubjectNode,
  by: Officer,
  scores: v.pipe(
    v.array(ScoredV1),
    v.minLength(1),
    v.maxLength(MOST_REQUIREMENTS),
    v.check((all) => new Set(all.map((one) => one.requirementId)).size === all.length, "each is scored once"),
  ),
});

/** What is signed and sent before scores may be seen. */
export const SealedStatementV1 = v.strictObject({
  scorecardId: ScorecardId,
  caseId: CaseId,
  candidate: SubjectNode,
  by: Officer,
  /** Of all requirements as they stood. */
  requirements: DigestV1,
  commitment: DigestV1,
  at: Instant,
  /** The installation that signs. */
  signer: Origin,
});
