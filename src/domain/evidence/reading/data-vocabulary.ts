import { addValue, type Item, type Value, valuesOf } from "./items";

const PREFIX = /^https?:\/\/(?:www\.)?(?:rdf\.)?data-vocabulary\.org\/#?/iu;

const TYPES: Record<string, string> = {
  "Review-aggregate": "AggregateRating",
  "Review-Aggregate": "AggregateRating",
  Breadcrumb: "ListItem",
  Address: "PostalAddress",
  Geo: "GeoCoordinates",
};

const PROPERTIES: Record<string, string> = {
  itemreviewed: "itemReviewed",
  rating: "reviewRating",
  reviewer: "author",
  dtreviewed: "datePublished",
  summary: "name",
  average: "ratingValue",
  value: "ratingValue",
  best: "bestRating",
  worst: "worstRating",
  count: "reviewCount",
  votes: "ratingCount",
  photo: "image",
  fn: "name",
  title: "jobTitle",
  role: "jobTitle",
  tel: "telephone",
  "street-address": "streetAddress",
  locality: "addressLocality",
  region: "addressRegion",
  "postal-code": "postalCode",
  "country-name": "addressCountry",
};

/**
 * Says in schema.org's words what an item of data-vocabulary.org says: the vocabulary that search engines had before, and
 * that older pages still carry. Items of any other vocabulary stay as they are.
 */
export function translate(item: Item): void {
  if (!item.types.some((type) => type.includes(":") && PREFIX.test(type))) return;
  const types = item.types.map((type) => (PREFIX.test(type) ? typeIn(type.replace(PREFIX, "")) : type));
  for (const [n, type] of types.entries()) item.types[n] = type;
  const given = [...item.properties];
  item.properties.clear();
  for (const [property, values] of given) addTranslated(item, property, values);
  if (types.includes("AggregateRating")) liftRating(item);
}

function typeIn(name: string): string {
  return Object.hasOwn(TYPES, name) ? (TYPES[name] ?? name) : name;
}

function addTranslated(item: Item, property: string, values: readonly Value[]): void {
  const term = Object.hasOwn(PROPERTIES, property) ? PROPERTIES[property] : undefined;
  for (const value of values) addValue(item, term ?? property, value);
}

/** Its `rating` holds what schema.org says on the aggregate itself. */
function liftRating(item: Item): void {
  const ratings = valuesOf(item, "reviewRating");
  item.properties.delete("reviewRating");
  for (const rating of ratings) {
    if (rating.kind === "text") addValue(item, "ratingValue", rating);
    else for (const [property, values] of rating.properties) addTranslated(item, property, values);
  }
}
