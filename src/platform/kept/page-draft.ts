import * as v from "valibot";
import { Marked } from "../../domain/evidence/reading";

/** The attempt to capture that was made last: asked again for the same thing, it must not be done twice. */
const Attempt = v.strictObject({ captureId: v.string(), noteId: v.string(), of: v.string() });
export type Attempt = v.InferOutput<typeof Attempt>;

/** Words that were marked on the page, of the document that the token names, until they are captured. */
const MarkedWords = v.strictObject({ token: v.string(), marked: Marked, withheld: v.array(v.string()) });
export type MarkedWords = v.InferOutput<typeof MarkedWords>;

/** What the official has chosen and written on one page, and not captured yet. */
export const Draft = v.strictObject({
  /** Keys of the ticked facts; left out while the default ticks stand. */
  ticked: v.exactOptional(v.array(v.string())),
  /** Corrected texts by field name, by the fact's key. */
  corrections: v.record(v.string(), v.record(v.string(), v.string())),
  note: v.string(),
  /** The subject the official says the page is about, where the page does not. */
  main: v.exactOptional(v.string()),
  marked: v.exactOptional(MarkedWords),
  /** What marked words are said of, by the subject's id: empty for the page itself, left out where nobody chose. */
  about: v.exactOptional(v.string()),
  attempt: v.exactOptional(Attempt),
});
export type Draft = v.InferOutput<typeof Draft>;
