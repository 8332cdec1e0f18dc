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
  [/^http:\/\/purl\.org\/goodrelations\/v1#/iu, GOOD_RELATIONS],
  [/^http:\/\/purl\.org\/stuff\/rev#/iu, REVIEWS],
  [/^http:\/\/xmlns\.com\/foaf\/0\.1\//iu, FOAF],
  [/^http:\/\/purl\.org\/dc\/(?:terms|elements\/1\.1)\//iu, DUBLIN_CORE],
];

/** Pages leave out the slash of `vocab="http://schema.org"`; then the words run together. */
const RUN_TOGETHER = /^https?:\/\/(?:www\.)?schema\.org(?=[A-Za-z])/iu;

/** What search engines had before schema.org; its items are translated where those of every syntax are. */
const DATA_VOCABULARY = /^https?:\/\/(?:rdf\.|www\.)?data-vocabulary\.org\/#?/iu;

/** The schema.org name of a type, or its whole IRI where it has none. */
export function schemaType(iri: string): string {
  return inSchema(iri, "types") ?? typeOf(iri.replace(RUN_TOGETHER, "schema:"));
}

/** The schema.org name of a property, its own name in data-vocabulary, or its whole IRI where it has neither. */
export function schemaProperty(iri: string): string {
  if (DATA_VOCABULARY.test(iri)) return iri.replace(DATA_VOCABULARY, "");
  return inSchema(iri, "properties") ?? termOf(iri.replace(RUN_TOGETHER, "schema:"));
}

function inSchema(iri: string, kind: keyof Vocabulary): string | undefined {
  for (const [space, vocabulary] of VOCABULARIES) {
    const match = space.exec(iri);
    if (match) return vocabulary[kind].get(iri.slice(match[0].length));
  }
  return undefined;
}
