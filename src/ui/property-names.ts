import { splitTerm } from "../domain/ground/text";
import { type TextKey, t } from "./texts";

/** The properties of schema.org that communities use most; the others are shown by their own English term. */
const NAMES: Readonly<Record<string, TextKey>> = {
  "Quotation.inLanguage": "factPropertyQuotationLanguage",
  "Quotation.text": "factPropertyQuotation",
  "address.addressCountry": "factPropertyCountry",
  "address.addressLocality": "factPropertyLocality",
  "address.addressRegion": "factPropertyRegion",
  "address.postalCode": "factPropertyPostalCode",
  "address.streetAddress": "factPropertyStreet",
  "geo.latitude": "factPropertyLatitude",
  "geo.longitude": "factPropertyLongitude",
  "offers.availability": "factPropertyAvailability",
  "offers.highPrice": "factPropertyHighPrice",
  "offers.lowPrice": "factPropertyLowPrice",
  "offers.price": "factPropertyPrice",
  "offers.priceCurrency": "factPropertyCurrency",
  address: "factPropertyAddress",
  alternateName: "factPropertyAlternateName",
  alumniOf: "factPropertyAlumniOf",
  artMedium: "factPropertyArtMedium",
  author: "factPropertyAuthor",
  award: "factPropertyAward",
  birthDate: "factPropertyBirthDate",
  brand: "factPropertyBrand",
  category: "factPropertyCategory",
  commentCount: "factPropertyComments",
  creator: "factPropertyCreator",
  currenciesAccepted: "factPropertyCurrencies",
  dateCreated: "factPropertyDateCreated",
  dateModified: "factPropertyDateModified",
  datePublished: "factPropertyDatePublished",
  description: "factPropertyDescription",
  disambiguatingDescription: "factPropertyShortDescription",
  email: "factPropertyEmail",
  familyName: "factPropertyFamilyName",
  faxNumber: "factPropertyFax",
  foundingDate: "factPropertyFoundingDate",
  givenName: "factPropertyGivenName",
  hasCredential: "factPropertyCredential",
  hasOccupation: "factPropertyOccupation",
  holdingArchive: "factPropertyHeldBy",
  homeLocation: "factPropertyHomeLocation",
  image: "factPropertyImage",
  inLanguage: "factPropertyLanguage",
  isAccessibleForFree: "factPropertyFree",
  jobTitle: "factPropertyJobTitle",
  keywords: "factPropertyKeywords",
  knowsAbout: "factPropertyKnowsAbout",
  knowsLanguage: "factPropertyKnowsLanguage",
  legalName: "factPropertyLegalName",
  license: "factPropertyLicense",
  material: "factPropertyMaterial",
  memberOf: "factPropertyMemberOf",
  name: "factPropertyName",
  nationality: "factPropertyNationality",
  numberOfBeds: "factPropertyBeds",
  numberOfEmployees: "factPropertyEmployees",
  numberOfRooms: "factPropertyRooms",
  openingHours: "factPropertyOpeningHours",
  openingHoursSpecification: "factPropertyOpeningHours",
  parentOrganization: "factPropertyParent",
  petsAllowed: "factPropertyPets",
  priceRange: "factPropertyPriceRange",
  publisher: "factPropertyPublisher",
  sameAs: "factPropertySameAs",
  skills: "factPropertySkills",
  sku: "factPropertyArticleNumber",
  slogan: "factPropertySlogan",
  starRating: "factPropertyStars",
  telephone: "factPropertyTelephone",
  unitCode: "factPropertyUnitCode",
  unitText: "factPropertyUnit",
  url: "factPropertyUrl",
  workLocation: "factPropertyWorkLocation",
  worksFor: "factPropertyWorksFor",
};

// Steps that say how a page wrote a property down, not which one it is.
const FURNITURE = /^(?:additionalProperty|amenityFeature)\.(?=.)|(?<=.)\.name$/gu;

/** A property in words: by its whole path, else each step of the path by itself. */
export function propertyName(property: string): string {
  const bare = property.replace(FURNITURE, "");
  const known = Object.hasOwn(NAMES, bare) ? NAMES[bare] : undefined;
  return known ? t(known) : bare.split(".").map(stepName).join(" · ");
}

function stepName(step: string): string {
  const known = Object.hasOwn(NAMES, step) ? NAMES[step] : undefined;
  return known ? t(known) : splitTerm(step);
}
