import type { Context } from "../context";
import { firstText, type Item, type Literal, type Value } from "../items";
import type { Rating } from "../model";
import { runsDown, SCHEMA_ORG_BEST, withNormalised } from "../rating-scale";
import { cut } from "../text/clean";
import { lineOf } from "../text/words";
import { isAggregate, isRating, isSchemaOrg } from "../vocabulary";
import { readValue } from "./numbers";

/** Without a scale, a value above this is no rating but a slip (schema.org assumes 5; percentages go to 100). */
const MOST_WITHOUT_SCALE = 100;
const GRADE = /^[\p{L}★☆][\p{L}\p{M}★☆\s+–'’-]{0,59}$/u;
const NO_GRADE = /^(?:nan|null|none|undefined|infinity|na|no ratings?(?: yet)?|not (?:yet )?rated|unrated)$/iu;

interface Scale {
  best?: number;
  worst?: number;
}

/** What a Rating item says of its scale. */
interface StatedScale {
  readonly said: Scale;
  readonly assumedBest?: number;
}

/**
 * A rating from a bare text or from a Rating item (schema.org/Rating: `ratingValue`, `bestRating`, `worstRating`).
 * `best` and `worst` only as stated. `normalised` is the place on the stated scale; for a schema.org Rating that leaves
 * a bound out, the bound that schema.org assumes (best 5, worst 1) counts, if the value lies within. What cannot be (NaN,
 * 10,000 stars, best and worst the wrong way round) is left out with a warning; a value beside its scale stays, as the page
 * says so, with a warning and without a place on the scale. Nothing where no rating is stated at all.
 */
export function readRating(value: Value, context: Context): Rating | undefined {
  if (value.kind === "text") return fromText(value, { said: {} }, context);
  const written = firstText(value, "ratingValue", "value");
  const grade = wordsOf(value, written === undefined);
  if (written === undefined) return grade === undefined ? undefined : { raw: grade, grade };
  const rating = fromText(written, readScale(value, context), context);
  return rating && grade !== undefined && rating.grade === undefined ? { ...rating, grade } : rating;
}

function fromText(literal: Literal, stated: StatedScale, context: Context): Rating | undefined {
  if (literal.means?.rating) return literal.means.rating;
  const text = lineOf(literal);
  if (text === "") return undefined;
  const raw = cut(text, 200);
  const written = readValue(text);
  if (written === undefined) return fromWords(raw, gradeOf(literal), stated, context);
  const said = { ...scaleOf(written.best, written.worst), ...stated.said };
  const scale = sensible(said, written.value, context);
  if (!fits(written.value, scale)) context.warn("rating-value", text);
  if (!isPossible(written.value, scale)) return { raw, ...scale };
  const rating = { raw, value: written.value, ...scale };
  return scale === said ? withNormalised(rating, stated.assumedBest) : rating;
}

/** The scale as said, unless best and worst are the wrong way round. */
function sensible(said: Scale, value: number, { warn }: Context): Scale {
  const { best, worst } = said;
  if (best === undefined || worst === undefined || best > worst || runsDown(best, worst, value)) return said;
  warn("rating-scale", `${worst} … ${best}`);
  return best === worst ? { best } : {};
}

function fromWords(raw: string, grade: string | undefined, { said }: StatedScale, context: Context): Rating {
  if (grade !== undefined) return { raw, ...said, grade };
  context.warn("rating-value", raw);
  return { raw, ...said };
}

/** The word for a rating, which ClaimReview and ordinal scales give. Other items have names of their own. */
function wordsOf(item: Item, alone: boolean): string | undefined {
  if (isAggregate(item) || !isRating(item)) return undefined;
  return gradeOf(firstText(item, "alternateName")) ?? (alone ? gradeOf(firstText(item, "name")) : undefined);
}

function scaleOf(best: number | undefined, worst: number | undefined): Scale {
  return { ...(best !== undefined && { best }), ...(worst !== undefined && { worst }) };
}

function readScale(item: Item, context: Context): StatedScale {
  const best = readBound(firstText(item, "bestRating"), context);
  const worst = readBound(firstText(item, "worstRating"), context);
  const said = scaleOf(best, worst);
  return isRating(item) && isSchemaOrg(item) ? { said, assumedBest: SCHEMA_ORG_BEST } : { said };
}

function readBound(literal: Literal | undefined, context: Context): number | undefined {
  if (literal === undefined) return undefined;
  const bound = readValue(lineOf(literal))?.value;
  if (bound !== undefined && Number.isFinite(bound) && bound >= -1e6 && bound <= 1e6) return bound;
  context.warn("rating-scale", literal.text);
  return undefined;
}

function fits(value: number, { best = MOST_WITHOUT_SCALE, worst = Math.min(best, 0) }: Scale): boolean {
  return value >= Math.min(best, worst) && value <= Math.max(best, worst);
}

/** Whether a page may mean such a value, on its scale or beside it. */
function isPossible(value: number, scale: Scale): boolean {
  return fits(value, scale) || (value >= 0 && value <= MOST_WITHOUT_SCALE);
}

function gradeOf(literal: Literal | undefined): string | undefined {
  const text = literal === undefined ? "" : lineOf(literal);
  return GRADE.test(text) && !NO_GRADE.test(text) && !/^(?:true|false)$/u.test(text) ? text : undefined;
}
