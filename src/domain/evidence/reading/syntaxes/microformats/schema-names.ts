/** What a microformat is in schema.org's terms. */
export interface Shape {
  readonly type: string;
  /** schema.org's name for each property that has one. */
  readonly properties: ReadonlyMap<string, string>;
}

/** `org=worksFor bday=birthDate name` → `name` stands for itself. */
function shape(type: string, list: string): Shape {
  const pairs = list.trim().split(/\s+/u);
  return {
    type,
    properties: new Map(
      pairs.map((pair) => pair.split("=") as [string, string?]).map(([from, to = from]) => [from, to]),
    ),
  };
}

const THING =
  "name url uid=identifier photo=image logo description note=description summary=description category=keywords";

/** Types by the name of their microformat. @see https://microformats.org/wiki/microformats2#v2_vocabularies */
export const SHAPES: ReadonlyMap<string, Shape> = new Map([
  [
    "h-card",
    shape(
      "Person",
      `${THING} honorific-prefix=honorificPrefix given-name=givenName additional-name=additionalName
      family-name=familyName honorific-suffix=honorificSuffix nickname=alternateName email tel=telephone adr=address
      street-address=streetAddress locality=addressLocality region=addressRegion postal-code=postalCode
      country-name=addressCountry geo latitude longitude org=worksFor organization-name=worksFor organization-unit=department
      job-title=jobTitle role=hasOccupation bday=birthDate gender-identity=gender sex=gender`,
    ),
  ],
  [
    "h-adr",
    shape(
      "PostalAddress",
      `name street-address=streetAddress extended-address=extendedAddress post-office-box=postOfficeBoxNumber
      locality=addressLocality region=addressRegion postal-code=postalCode country-name=addressCountry geo latitude longitude`,
    ),
  ],
  ["h-geo", shape("GeoCoordinates", "latitude longitude altitude=elevation")],
  [
    "h-review",
    shape(
      "Review",
      `name url uid=identifier item=itemReviewed author published=datePublished updated=dateModified rating=reviewRating
      best=bestRating worst=worstRating content=reviewBody description=reviewBody category=keywords comment`,
    ),
  ],
  [
    "h-review-aggregate",
    shape(
      "AggregateRating",
      `url item=itemReviewed average=ratingValue rating best=bestRating worst=worstRating count=reviewCount
      votes=ratingCount`,
    ),
  ],
  [
    "h-product",
    shape(
      "Product",
      `${THING} brand identifier price=offers review rating=ratingValue best=bestRating worst=worstRating`,
    ),
  ],
  [
    "h-recipe",
    shape(
      "Recipe",
      `${THING} author published=datePublished yield=recipeYield duration=totalTime ingredient=recipeIngredient
      instructions=recipeInstructions review`,
    ),
  ],
  [
    "h-event",
    shape("Event", `${THING} start=startDate end=endDate duration location geo organizer attendee performer review`),
  ],
  [
    "h-entry",
    shape(
      "Article",
      `name url author published=datePublished updated=dateModified category=keywords summary=description`,
    ),
  ],
  ["h-cite", shape("CreativeWork", "name url author published=datePublished content=text")],
  ["h-item", shape("Thing", `${THING} review`)],
  [
    "h-resume",
    shape(
      "Person",
      "name summary=description contact=contact skill=skills experience=hasOccupation education=alumniOf affiliation",
    ),
  ],
  ["h-feed", shape("", "")],
]);
