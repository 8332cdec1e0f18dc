import { anyOf } from "../words";

const ACTION = new RegExp(String.raw`^[\s\p{P}\p{S}\d]*(?:${anyOf("action")})[\s\p{P}\p{S}\d]*$`, "iu");
/** "8y", "3 wks": an age that does not say "ago". */
const AGE =
  /^\d{1,3}\s?(?:y|yrs?|mo|mos|m|mins?|w|wks?|d|h|hrs?|j|ans?|sem|mois|std|t|tg|mon|jr?|años?|anni|anos?|g)\.?$/iu;

/** "Review title", "Overall review:": what stands over a part of any review. */
const LABEL = new RegExp(
  String.raw`^(?:\p{L}+ ){0,2}(?:${anyOf("heading", "reviews", "rated")}|comments?|title|headline|summary|titel|titre|título|titolo)(?: (?:title|headline|summary|text))?\s*:?$`,
  "iu",
);

/** Whether words only name a part of a review, or head several. */
export const isLabel = (text: string): boolean => LABEL.test(text.trim());

/** Whether words are those of a button or a badge rather than of the review. */
export const isAction = (text: string): boolean => ACTION.test(text);

/** Whether a text only tells how old the review is. */
export const isAge = (text: string): boolean => AGE.test(text.trim());
