import { fold } from "../../../ground/text";
import type { ComparedReview } from "./model";

/** Shorter texts are written by many in the same words. */
const LEAST_TEXT = 20;

/**
 * By this two reviews are one: author, day and letters, whatever stands between them. Undefined where one of these is not
 * said, or the text is too short to tell.
 */
export function reviewKey({ author, date, text }: Omit<ComparedReview, "citation">): string | undefined {
  const day = date === undefined ? null : /^\d{4}-\d{2}-\d{2}/u.exec(date);
  const [who, what] = [lettersOf(author ?? ""), lettersOf(text ?? "")];
  return day && who !== "" && what.length >= LEAST_TEXT ? JSON.stringify([day[0], who, what]) : undefined;
}

const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
