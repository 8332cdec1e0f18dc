import * as v from "valibot";
import { LIMITS, Selector } from "./model";

const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.text));

/** Words that an official has marked on a page, and where they stand there (W3C Web Annotation Data Model §4.2). */
export const Marked = v.strictObject({
  /** As people see them: line by line, without what is hidden. */
  words: Text,
  /** As the page's text has them. */
  raw: Text,
  selectors: v.pipe(v.array(Selector), v.minLength(1), v.maxLength(4)),
  /** The language that the page says they are in, as a BCP 47 tag. */
  language: v.exactOptional(v.pipe(v.string(), v.maxLength(35), v.regex(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu))),
  /** The address of the frame they stand in; left out for the page itself. */
  frame: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.short))),
});
export type Marked = v.InferOutput<typeof Marked>;
