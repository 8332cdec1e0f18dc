import type { Item } from "./items";

const SCHEMA_ORG = /^(?:https?:\/\/(?:www\.)?schema\.org[/#]|schema:)/iu;

/** A schema.org term in its short form (`schema:name`, `http://schema.org/name` → `name`); other names stay whole. */
export function termOf(name: string): string {
  return name.includes(":") ? name.trim().replace(SCHEMA_ORG, "") : name.trim();
}

/** A schema.org type in its short form; they all begin with a capital, which some pages forget (`recipe`). */
export function typeOf(name: string): string {
  const term = termOf(name).replace(/\/$/u, "");
  return term.includes(":") ? term : term.charAt(0).toUpperCase() + term.slice(1);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const REVIEWS = words("Review UserReview CriticReview EmployerReview ClaimReview MediaReview Recommendation");
const AGGREGATES = words("AggregateRating EmployerAggregateRating");
const RATINGS = words("Rating EndorsementRating");

/** Pages themselves, and the parts they are built of: furniture, not what a page is about. */
const PAGES =
  words(`WebPage AboutPage CheckoutPage CollectionPage ContactPage FAQPage ItemPage MedicalWebPage ProfilePage
  QAPage RealEstateListing SearchResultsPage MediaGallery ImageGallery VideoGallery WebSite WebPageElement WPHeader WPFooter
  WPSideBar WPAdBlock SiteNavigationElement Table BreadcrumbList ItemList ListItem OfferCatalog SearchAction ReadAction
  ViewAction OrderAction EntryPoint SpeakableSpecification`);

/** Pages that are there for the pictures they hold. */
const GALLERIES = words("MediaGallery ImageGallery CollectionPage");

/** Values of other things rather than things of their own. */
const VALUES =
  words(`PostalAddress GeoCoordinates GeoShape GeoCircle Offer AggregateOffer Demand OpeningHoursSpecification
  ContactPoint PropertyValue QuantitativeValue MonetaryAmount PriceSpecification UnitPriceSpecification StructuredValue
  NutritionInformation HowToStep HowToSection HowToTool HowToSupply HowToDirection HowToTip Question Answer Comment
  UserComments InteractionCounter DefinedTerm CategoryCode Language Country Brand Clip LocationFeatureSpecification MerchantReturnPolicy OfferShippingDetails ShippingDeliveryTime
  DefinedRegion WarrantyPromise CreativeWorkSeason Intangible Role OrganizationRole EmployeeRole PerformanceRole LinkRole
  EducationalOccupationalCredential Occupation ProgramMembership Audience PeopleAudience BusinessAudience
  EducationalAudience EnergyConsumptionDetails MonetaryAmountDistribution ServiceChannel Certification Distance Duration Mass Energy Schedule`);

/** Texts and media on pages: beside a thing they are about it. */
const TEXTS = words(`Article NewsArticle BlogPosting Blog TechArticle Report ScholarlyArticle SocialMediaPosting
  DiscussionForumPosting AdvertiserContentArticle SatiricalArticle LiveBlogPosting CreativeWork CreativeWorkSeries`);
const MEDIA = words("ImageObject VideoObject AudioObject MediaObject");

const isForeign = (type: string): boolean => type.includes(":");
const isIn = (type: string, ...sets: ReadonlySet<string>[]): boolean => sets.some((set) => set.has(type));
const has = (item: Item, set: ReadonlySet<string>): boolean => item.types.some((type) => set.has(type));
const only = (item: Item, ...sets: ReadonlySet<string>[]): boolean =>
  item.types.length > 0 && item.types.every((type) => isForeign(type) || isIn(type, ...sets));

export const isReview = (item: Item): boolean => has(item, REVIEWS);
export const isAggregate = (item: Item): boolean => has(item, AGGREGATES);
export const isRating = (item: Item): boolean => has(item, RATINGS) || isAggregate(item);
export const isPage = (item: Item): boolean => only(item, PAGES);
export const isGallery = (item: Item): boolean => isPage(item) && has(item, GALLERIES);
export const isMedia = (item: Item): boolean => only(item, MEDIA);
export const isTextOrMedia = (item: Item): boolean => only(item, TEXTS, MEDIA);

/** Whether the item is of the schema.org vocabulary, whose rating scale is 1 to 5 unless said otherwise. */
export const isSchemaOrg = (item: Item): boolean => item.types.some((type) => !isForeign(type));

/** Whether an item may be what a page is about: a typed thing that is neither furniture nor a value nor an opinion. */
export function isThing(item: Item): boolean {
  return item.types.some((type) => !isForeign(type) && !isIn(type, PAGES, VALUES, REVIEWS, AGGREGATES, RATINGS));
}

/** Kinds of node that must not be taken for one another, even where a careless page gives them one `@id`. */
export function sortOf(item: Item): "aggregate" | "review" | "rating" | "page" | "thing" {
  if (isAggregate(item)) return "aggregate";
  if (isReview(item)) return "review";
  if (isRating(item)) return "rating";
  return isPage(item) ? "page" : "thing";
}
