import * as v from "valibot";
import { OptionalLine } from "../../ground/text";

/** Why something is erased: it was kept long enough, the person concerned asked, it should not have been captured. */
export const ERASURE_REASONS = ["retention", "request", "mistake", "other"] as const;
export const ErasureReason = v.picklist(ERASURE_REASONS);
export type ErasureReason = v.InferOutput<typeof ErasureReason>;

export const ERASURE_WORDS_LENGTH = 500;
/** The reason in the official's words. They stay in the log: what is erased must not be said again in them. */
export const ErasureWords = OptionalLine(ERASURE_WORDS_LENGTH);
