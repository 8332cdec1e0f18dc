import type { Context } from "../../context";
import { addValue, type Item, type Literal, valuesOf } from "../../items";
import { elementText } from "../../text/element-text";
import { isAggregate, isReview } from "../../vocabulary";
import type { Microformat } from "./microformat";

const SCALE = ["bestRating", "worstRating"];

/** Puts what microformats build otherwise where schema.org has it: scales of ratings, prices, coordinates, organisations. */
export function settle(item: Item, microformat: Microformat, context: Context): void {
  if (isReview(item)) wrapRating(item, "reviewRating", "Rating");
  else if (isAggregate(item)) settleAverage(item);
  else if (item.types.includes("Product")) settleProduct(item);
  else if (item.types.includes("GeoCoordinates")) splitCoordinates(item, microformat, context);
  else if (item.types.includes("Organization")) item.properties.delete("worksFor");
  else if (item.types.includes("Person")) takeContact(item);
  nameItself(item, microformat, context);
}

/** `rating`, `best` and `worst` stand beside each other on a review (h-review, hReview 0.4). */
function wrapRating(review: Item, property: string, type: string): void {
  const [rating] = valuesOf(review, property);
  if (rating?.kind === "text") {
    const wrapped: Item = {
      kind: "item",
      types: [type],
      properties: new Map([["ratingValue", [rating]]]),
      place: rating.place,
    };
    for (const bound of SCALE) for (const value of valuesOf(review, bound).slice(0, 1)) addValue(wrapped, bound, value);
    review.properties.set(property, [wrapped]);
  }
  for (const bound of SCALE) review.properties.delete(bound);
}

/** `average` is the value alone; `rating` around it is a whole sentence on many pages. */
function settleAverage(aggregate: Item): void {
  const rating = aggregate.properties.get("rating");
  if (rating && !aggregate.properties.has("ratingValue")) aggregate.properties.set("ratingValue", rating);
  aggregate.properties.delete("rating");
}

function settleProduct(product: Item): void {
  wrapRating(product, "ratingValue", "AggregateRating");
  const rating = product.properties.get("ratingValue");
  if (rating) product.properties.set("aggregateRating", [...rating, ...valuesOf(product, "aggregateRating")]);
  product.properties.delete("ratingValue");
  const offers = valuesOf(product, "offers").map((price): Item => {
    return { kind: "item", types: ["Offer"], properties: new Map([["price", [price]]]), place: price.place };
  });
  if (offers.length > 0) product.properties.set("offers", offers);
}

/** `30.267991;-97.739568` (geo, "singular values"). */
function splitCoordinates(item: Item, { element }: Microformat, { dom }: Context): void {
  if (item.properties.has("latitude")) return;
  const text = (dom.attribute(element, "title") ?? dom.text(element)).trim().slice(0, 100);
  const [, latitude, longitude] = /^(-?\d+(?:\.\d+)?)\s*;\s*(-?\d+(?:\.\d+)?)$/u.exec(text) ?? [];
  if (latitude === undefined || longitude === undefined) return;
  const literal = (said: string): Literal => ({ kind: "text", text: said, encoded: false, place: item.place });
  item.properties.set("latitude", [literal(latitude)]);
  item.properties.set("longitude", [literal(longitude)]);
}

/** A résumé is of the person whose card it holds. */
function takeContact(person: Item): void {
  for (const contact of valuesOf(person, "contact")) {
    if (contact.kind !== "item") addValue(person, "name", contact);
    else for (const [name, values] of contact.properties) for (const value of values) addValue(person, name, value);
  }
  person.properties.delete("contact");
}

const LONGEST_NAME = 100;

/** `<b class="item fn">` and `<b class="reviewer vcard">` are their own names. */
function nameItself(item: Item, { element, properties }: Microformat, { dom }: Context): void {
  const isBare = [...properties.keys()].every((name) => name === "url" || name === "photo");
  if (!isBare || item.types.some((type) => !NAMED.has(type))) return;
  const text = elementText(dom, element, LONGEST_NAME + 1).trim();
  if (text !== "" && text.length <= LONGEST_NAME)
    addValue(item, "name", { kind: "text", text, encoded: false, place: item.place });
}

const NAMED = new Set(["Thing", "Person", "Organization"]);
