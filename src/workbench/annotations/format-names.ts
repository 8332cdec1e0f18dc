import type { ReceivedItem, ReceivedRow } from "../../domain/casework/received";
import type { TextKey } from "../../ui/texts";

/** What kind of file something came from. */
export const FORMAT_NAMES = {
  "case-jsonld": "annotationsFormatCase",
  "web-annotations": "annotationsFormatWeb",
  hypothesis: "annotationsFormatHypothesis",
} as const satisfies Record<ReceivedRow["format"], TextKey>;

/** What an item is. */
export const ITEM_NAMES = {
  rating: "annotationsRating",
  review: "annotationsReview",
  profile: "annotationsProfile",
  tag: "annotationsTag",
  note: "annotationsNote",
} as const satisfies Record<ReceivedItem["kind"], TextKey>;
