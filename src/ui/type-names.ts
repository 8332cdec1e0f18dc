import { splitTerm } from "../domain/ground/text";
import { type TextKey, t } from "./texts";

/** The types of schema.org that communities use most; the others are shown by their own English term. */
const NAMES: Readonly<Record<string, TextKey>> = {
  Book: "factTypeBook",
  CivicStructure: "factTypeCivicStructure",
  Course: "factTypeCourse",
  CreativeWork: "factTypeCreativeWork",
  Dentist: "factTypeDentist",
  EducationalOrganization: "factTypeEducationalOrganization",
  Event: "factTypeEvent",
  GovernmentOffice: "factTypeGovernmentOffice",
  Hospital: "factTypeHospital",
  Hotel: "factTypeHotel",
  ImageObject: "factTypeImage",
  LocalBusiness: "factTypeLocalBusiness",
  LodgingBusiness: "factTypeLodging",
  MedicalBusiness: "factTypeMedicalBusiness",
  MedicalClinic: "factTypeClinic",
  MedicalOrganization: "factTypeMedicalOrganization",
  Movie: "factTypeMovie",
  Museum: "factTypeMuseum",
  NGO: "factTypeNgo",
  NursingHome: "factTypeNursingHome",
  Organization: "factTypeOrganization",
  Painting: "factTypePainting",
  Person: "factTypePerson",
  Pharmacy: "factTypePharmacy",
  Photograph: "factTypePhotograph",
  Physician: "factTypePhysician",
  Place: "factTypePlace",
  Product: "factTypeProduct",
  ProfessionalService: "factTypeProfessionalService",
  Recipe: "factTypeRecipe",
  Residence: "factTypeResidence",
  Restaurant: "factTypeRestaurant",
  School: "factTypeSchool",
  Service: "factTypeService",
  SoftwareApplication: "factTypeSoftware",
  Store: "factTypeStore",
  Thing: "factTypeThing",
  VisualArtwork: "factTypeArtwork",
  WebPage: "factTypeWebPage",
  WebSite: "factTypeWebSite",
};

/** A type in words: "Nursing home". */
export function typeName(type: string): string {
  const known = Object.hasOwn(NAMES, type) ? NAMES[type] : undefined;
  return known ? t(known) : splitTerm(type);
}

/** Types in words, each once. That it is a thing is not said: everything is. */
export const typeNames = (types: readonly string[]): string[] => [
  ...new Set(types.filter((type) => type !== "Thing").map(typeName)),
];
