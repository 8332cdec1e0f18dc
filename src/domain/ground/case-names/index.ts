import * as v from "valibot";
import { oneLine } from "../text";

export { areLookAlike, lookAlikeKeys } from "./look-alike";

/** What a case is about; it decides what is kept by default. */
export const CASE_KINDS = ["placement", "procurement", "hiring", "collection", "other"] as const;
export const CaseKind = v.picklist(CASE_KINDS);
export type CaseKind = v.InferOutput<typeof CaseKind>;

export const CASE_ID_LENGTH = 64;

/** The agency's own case ID, as typed: letters, digits, marks and the signs that file numbers use. */
export const CaseId = v.pipe(
  v.string(),
  v.transform(oneLine),
  v.minLength(1),
  v.maxLength(CASE_ID_LENGTH),
  // Also none of the marks and letters that cannot be seen (variation selectors, fillers): one ID never passes for another.
  v.regex(/^[\p{L}\p{N}][[\p{L}\p{M}\p{N} ._:\/#\(\)+\-]--\p{Default_Ignorable_Code_Point}]*$/v),
);
