import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { Line, OptionalLine } from "../../ground/text";
import { Instant } from "../../ledger/log";

const Origin = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/**
 * What a second official signs: which entry, by the hash of its leaf (RFC 6962 §2.1), so that it holds for those words alone. Frozen:
 * what is more than this is version 2.
 */
export const SignedStatementV1 = v.strictObject({
  caseId: CaseId,
  proposalId: v.pipe(v.string(), v.uuid()),
  /** The entry by which the first official accepted. */
  accepted: v.strictObject({
    origin: Origin,
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
    leaf: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  }),
  by: Line(200),
  reason: OptionalLine(2_000),
  /** When, by the clock of the signing installation. */
  at: Instant,
  /** The signing installation. */
  signer: Origin,
});
export type SignedStatement = v.InferOutput<typeof SignedStatementV1>;
