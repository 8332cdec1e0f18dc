// schema.org terms that name a person, or a practice that is often one person's.
const PERSONS: ReadonlySet<string> = new Set([
  "Person",
  "Patient",
  "Physician",
  "IndividualPhysician",
  "Dentist",
  "Attorney",
  "Notary",
  "Role",
  "Occupation",
]);

// schema.org terms of organisations, places, products, services and works, and NursingHome, which pages use though it is none.
const NO_PERSONS: ReadonlySet<string> = new Set(
  (
    "Organization Corporation GovernmentOrganization GovernmentOffice NGO NewsMediaOrganization Airline Consortium " +
    "EducationalOrganization School ElementarySchool MiddleSchool HighSchool Preschool CollegeOrUniversity " +
    "MedicalOrganization Hospital MedicalClinic Pharmacy DiagnosticLab NursingHome RetirementHome " +
    "LocalBusiness MedicalBusiness Store LodgingBusiness Hotel Hostel Motel Resort BedAndBreakfast Campground " +
    "FoodEstablishment Restaurant CafeOrCoffeeShop BarOrPub Bakery ChildCare EmploymentAgency EmergencyService " +
    "FinancialService BankOrCreditUnion InsuranceAgency HomeAndConstructionBusiness LegalService Library " +
    "ProfessionalService RealEstateAgent SportsActivityLocation TravelAgency AutomotiveBusiness HealthAndBeautyBusiness " +
    "EntertainmentBusiness SelfStorage ShoppingCenter TouristInformationCenter DryCleaningOrLaundry RecyclingCenter " +
    "Place Accommodation Residence AdministrativeArea CivicStructure Museum Park Playground Beach Cemetery Zoo " +
    "GovernmentBuilding CityHall Courthouse TrainStation BusStation Airport PlaceOfWorship PerformingArtsTheater " +
    "LandmarksOrHistoricalBuildings TouristAttraction Landform " +
    "Product ProductGroup ProductModel IndividualProduct Vehicle Car Drug Service GovernmentService Brand " +
    "CreativeWork Book Movie VisualArtwork Painting Sculpture Photograph ImageObject SoftwareApplication " +
    "MobileApplication WebApplication VideoGame Course Collection"
  ).split(" "),
);

/** Why a subject is not published; nothing where it may be. What is not known to be no person is taken for one. */
export function barredBy(types: readonly string[]): "person" | "kind-unknown" | undefined {
  if (types.some((type) => PERSONS.has(type))) return "person";
  return types.some((type) => NO_PERSONS.has(type)) ? undefined : "kind-unknown";
}

// Schemes that number organisations, places and products; none that numbers people.
const SCHEMES: ReadonlySet<string> = new Set([
  "leiCode",
  "vatID",
  "duns",
  "globalLocationNumber",
  "iso6523Code",
  "naics",
  "isicV4",
  "gtin",
  "gtin8",
  "gtin12",
  "gtin13",
  "gtin14",
  "isbn",
  "mpn",
]);

export const isOpenScheme = (scheme: string): boolean => SCHEMES.has(scheme);
