/**
 * What entries say of a case's data protection in version 1. Frozen: what is more than this is version 2, in a file of its own,
 * with an upcast.
 */
import * as v from "valibot";
import { Line, OptionalLine } from "../../ground/text";

const REASON_LENGTH = 500;
export const BASIS_LENGTH = 1_000;
const MOST_MONTHS = 1_200;

/** Why something is held, kept or let go. It stays in the log. */
export const KeepingReasonV1 = Line(REASON_LENGTH);

/** The points of GDPR Art. 6(1) and of Art. 9(2). */
export const BASES = ["a", "b", "c", "d", "e", "f"] as const;
export const SPECIAL_BASES = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] as const;

export const LegalBasisV1 = v.strictObject({
  /** Of Art. 6(1); empty where the official chose none. */
  point: v.picklist(["", ...BASES]),
  /** Of Art. 9(2), where special categories are processed; else empty. */
  special: v.picklist(["", ...SPECIAL_BASES]),
  /** The law that it rests on. */
  law: OptionalLine(BASIS_LENGTH),
  words: OptionalLine(BASIS_LENGTH),
});
export type LegalBasis = v.InferOutput<typeof LegalBasisV1>;

export const RetentionRuleV1 = v.variant("is", [
  /** So many months from closing. */
  v.strictObject({
    is: v.literal("months"),
    months: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_MONTHS)),
  }),
  /** Not before a day, whatever else is said. */
  v.strictObject({ is: v.literal("day"), until: v.pipe(v.string(), v.isoDate()) }),
  /** What was said is taken back. */
  v.strictObject({ is: v.literal("nothing") }),
]);
export type RetentionRule = v.InferOutput<typeof RetentionRuleV1>;
