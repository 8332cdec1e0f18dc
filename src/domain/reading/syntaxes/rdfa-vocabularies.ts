import { termOf, typeOf } from "../vocabulary";

/** Names of another vocabulary in schema.org's terms: `type` and `property` by local name, the same name where empty. */
interface Vocabulary {
  readonly types: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
}

/** `a=b c` → a stands for b, c for itself. */
function names(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(/\s+/u).map((pair) => {
      const [from = "", to = from] = pair.split("=");
      return [from, to];
    }),
  );
}

/**
 * Google's rich snippets vocabulary. `count` is "the total number of reviews", `votes` "the total number of ratings".
 * Archived: https://web.archive.org/web/2013/http://www.data-vocabulary.org/Review-aggregate
 */
const DATA_VOCABULARY: Vocabulary = {
  types: names(
    `Review Review-aggregate=AggregateRating Rating Person Organization Product Offer Offer-aggregate=AggregateOffer Event
    Recipe=Recipe RecipeIngredient=Thing Instructions=HowToSection Nutrition=NutritionInformation Address=PostalAddress
    Geo=GeoCoordinates Breadcrumb=ListItem`,
  ),
  properties: names(
    `itemreviewed=itemReviewed rating=reviewRating reviewer=author dtreviewed=datePublished summary=name description value=ratingValue
    average=ratingValue best=bestRating worst=worstRating count=reviewCount votes=ratingCount review name nickname=alternateName
    photo=image title=jobTitle role=jobTitle url affiliation friend=knows contact=knows acquaintance=knows address
    street-address=streetAddress locality=addressLocality region=addressRegion postal-code=postalCode
    country-name=addressCountry tel=telephone geo latitude longitude brand category identifier price currency=priceCurrency
    lowprice=lowPrice highprice=highPrice seller condition=itemCondition availability priceValidUntil offers offerdetails=offers
    startDate endDate location eventType=additionalType recipeType=recipeCategory published=datePublished author
    prepTime cookTime totalTime yield=recipeYield ingredient=recipeIngredient instructions=recipeInstructions nutrition tag=keywords`,
  ),
};

/** http://purl.org/goodrelations/v1: what schema.org took over from it. */
const GOOD_RELATIONS: Vocabulary = {
  types: names(
    `BusinessEntity=Organization Location=Place LocationOfSalesOrServiceProvisioning=Place Offering=Offer Brand
    ProductOrService=Product SomeItems=Product ProductOrServicesSomeInstancesPlaceholder=Product Individual=Product
    ActualProductOrServiceInstance=Product ProductOrServiceModel=Product UnitPriceSpecification PriceSpecification`,
  ),
  properties: names(
    `name description legalName category color condition=itemCondition hasBrand=brand hasManufacturer=manufacturer
    hasEAN_UCC-13=gtin13 hasGTIN-14=gtin14 hasGTIN-8=gtin8 hasMPN=mpn hasStockKeepingUnit=sku hasDUNS=duns hasNAICS=naics
    hasISICv4=isicV4 offers=makesOffer includes=itemOffered hasPriceSpecification=priceSpecification
    hasCurrency=priceCurrency hasCurrencyValue=price validFrom validThrough`,
  ),
};

/** http://purl.org/stuff/rev: its scale stands on the review itself. */
const REVIEWS: Vocabulary = {
  types: names("Review"),
  properties: names(
    `hasReview=review rating=reviewRating maxRating=bestRating minRating=worstRating reviewer=author text=reviewBody title=name
    createdOn=datePublished`,
  ),
};

/** http://xmlns.com/foaf/spec and the terms of Dublin Core that say whom or what a thing is called. */
const FOAF: Vocabulary = {
  types: names("Person Organization Group=Organization Image=ImageObject"),
  properties: names(
    `name nick=alternateName title=honorificPrefix givenName familyName firstName=givenName lastName=familyName homepage=url
    mbox=email phone=telephone depiction=image img=image workplaceHomepage=worksFor knows gender birthday=birthDate`,
  ),
};
const DUBLIN_CORE: Vocabulary = {
  types: names(""),
  properties: names("title=name creator=author subject=keywords description date=datePublished created=dateCreated"),
};

const VOCABULARIES: readonly (readonly [RegExp, Vocabulary])[] = [
  [/^https?:\/\/(?:rdf\.|www\.)?data-vocabulary\.org\/#?/iu, DATA_VOCABULARY],
  [/^http:\/\/purl\.org\/goodrelations\/v1#/iu, GOOD_RELATIONS],
  [/^http:\/\/purl\.org\/stuff\/rev#/iu, REVIEWS],
  [/^http:\/\/xmlns\.com\/foaf\/0\.1\//iu, FOAF],
  [/^http:\/\/purl\.org\/dc\/(?:terms|elements\/1\.1)\//iu, DUBLIN_CORE],
];

/** Pages leave out the slash of `vocab="http://schema.org"`; then the words run together. */
const RUN_TOGETHER = /^https?:\/\/(?:www\.)?schema\.org(?=[A-Za-z])/iu;

/** The schema.org name of a type, or its whole IRI where it has none. */
export function schemaType(iri: string): string {
  return inSchema(iri, "types") ?? typeOf(iri.replace(RUN_TOGETHER, "schema:"));
}

/** The schema.org name of a property, or its whole IRI where it has none. */
export function schemaProperty(iri: string): string {
  return inSchema(iri, "properties") ?? termOf(iri.replace(RUN_TOGETHER, "schema:"));
}

function inSchema(iri: string, kind: keyof Vocabulary): string | undefined {
  for (const [space, vocabulary] of VOCABULARIES) {
    const match = space.exec(iri);
    if (match) return vocabulary[kind].get(iri.slice(match[0].length));
  }
  return undefined;
}
