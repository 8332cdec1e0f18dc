import { addValue, type Item, type Literal, type Value } from "../items";
import type { Rating } from "../model";
import { withNormalised } from "../rating-scale";
import type { Desk } from "./desk";

/** A new item of the page that says nothing yet. */
export function newItem(desk: Desk, types: readonly string[], element: Element): Item {
  return { kind: "item", types: [...types], properties: new Map(), place: { by: desk.by, element } };
}

/** Adds a value where there is one; says whether there was. */
export function give(item: Item, property: string, value: Value | undefined): boolean {
  if (value !== undefined) addValue(item, property, value);
  return value !== undefined;
}

/** The bounds that are known of a site's scale; they place its ratings, but the page does not say them. */
export interface KnownScale {
  readonly best?: number | undefined;
  readonly worst?: number | undefined;
}

/** A rating as read, with its place on the site's own scale where the page names none. */
export function placed(literal: Literal | undefined, { best, worst }: KnownScale): Literal | undefined {
  const rating = literal?.means?.rating;
  if (literal === undefined || rating === undefined) return literal;
  return { ...literal, means: { rating: onScale(rating, best, worst) } };
}

function onScale(rating: Rating, best: number | undefined, worst: number | undefined): Rating {
  if (rating.normalised !== undefined) return rating;
  const scale = { ...(best !== undefined && { best }), ...(worst !== undefined && { worst }) };
  const { normalised } = withNormalised({ ...scale, ...rating });
  return normalised === undefined ? rating : { ...rating, normalised };
}
