import * as v from "valibot";
import { Line, OptionalLine } from "../../ground/text";
import { Sha256 } from "../../evidence/snapshot";
import { EXEMPTIONS } from "../../keeping/custody";

const MOST_REDACTIONS = 5_000;
const WORDS_LENGTH = 200;
/** Areas are told in parts of a picture's width and height: ten thousandths. */
export const WHOLE = 10_000;
const Part = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(WHOLE));
const Place = v.pipe(v.number(), v.integer(), v.minValue(0));

const Why = {
  id: v.pipe(v.string(), v.uuid()),
  exemption: v.picklist(EXEMPTIONS),
  /** The official's own words, which go out with the block. */
  words: OptionalLine(WORDS_LENGTH),
};

/** Something that does not go out, and why. Where a block's text stands more than once, it is redacted everywhere. */
export const Redaction = v.variant("of", [
  v.strictObject({ ...Why, of: v.literal("block"), text: v.string() }),
  v.strictObject({ ...Why, of: v.literal("part"), text: v.string(), from: Place, to: Place }),
  v.strictObject({ ...Why, of: v.literal("term"), term: Line(WORDS_LENGTH) }),
  v.strictObject({ ...Why, of: v.literal("area"), picture: Sha256, x: Part, y: Part, width: Part, height: Part }),
]);
export type Redaction = v.InferOutput<typeof Redaction>;

/** What an official wants to go out of a case. */
export const DisclosureDraft = v.strictObject({
  redactions: v.pipe(v.array(Redaction), v.maxLength(MOST_REDACTIONS)),
  /** Pictures that were looked at and go out; any other is left out. */
  pictures: v.pipe(v.array(Sha256), v.maxLength(MOST_REDACTIONS)),
  /** Whether who wrote, answered or tagged goes by a pseudonym. */
  pseudonyms: v.boolean(),
});
export type DisclosureDraft = v.InferOutput<typeof DisclosureDraft>;

export const EMPTY_DISCLOSURE: DisclosureDraft = { redactions: [], pictures: [], pseudonyms: true };
