import type { AddressPart, CoordinatePart, Meaning, MeaningKind, Period } from "../../../domain/casework/own-data";
import { type TextKey, language, t } from "../../../ui/texts";

const KINDS: Readonly<Record<MeaningKind, TextKey>> = {
  name: "ownDataMeansName",
  text: "ownDataMeansText",
  date: "ownDataMeansDate",
  phone: "ownDataMeansPhone",
  web: "ownDataMeansWeb",
  currency: "ownDataMeansCurrency",
  identifier: "ownDataMeansIdentifier",
  address: "ownDataMeansAddress",
  money: "ownDataMeansMoney",
  number: "ownDataMeansNumber",
  grade: "ownDataMeansGrade",
  coordinates: "ownDataMeansCoordinates",
};

const PARTS: Readonly<Record<AddressPart, TextKey>> = {
  street: "ownDataPartStreet",
  number: "ownDataPartNumber",
  "postal-code": "ownDataPartPostalCode",
  town: "ownDataPartTown",
  region: "ownDataPartRegion",
  country: "ownDataPartCountry",
  whole: "ownDataPartWhole",
};

const PERIODS: Readonly<Record<Period, TextKey>> = {
  "": "ownDataPeriodNone",
  day: "ownDataPeriodDay",
  week: "ownDataPeriodWeek",
  month: "ownDataPeriodMonth",
  year: "ownDataPeriodYear",
};

const PLACES: Readonly<Record<CoordinatePart, TextKey>> = {
  latitude: "ownDataLatitude",
  longitude: "ownDataLongitude",
  both: "ownDataBothCoordinates",
};

const choices = <V extends string>(names: Readonly<Record<V, TextKey>>): (readonly [V, string])[] =>
  (Object.keys(names) as V[]).map((one) => [one, t(names[one])]);

export const kindChoices = () => choices(KINDS);
export const partChoices = () => choices(PARTS);
export const periodChoices = () => choices(PERIODS);
export const placeChoices = () => choices(PLACES);

/** What a column says, in a few words: "Amount of money (EUR, per month)". */
export function meaningWords(meaning: Meaning): string {
  const about = details(meaning).filter((part) => part !== "");
  const list = new Intl.ListFormat(language(), { type: "unit" }).format(about);
  return about.length > 0 ? `${t(KINDS[meaning.as])} (${list})` : t(KINDS[meaning.as]);
}

function details(meaning: Meaning): string[] {
  switch (meaning.as) {
    case "identifier":
      return [meaning.scheme];
    case "address":
      return [t(PARTS[meaning.part])];
    case "money":
      return [meaning.currency, meaning.period === "" ? "" : t(PERIODS[meaning.period])];
    case "number":
      return [meaning.unit];
    case "grade":
      return [meaning.grades.join(" > ")];
    case "coordinates":
      return [t(PLACES[meaning.part])];
    default:
      return [];
  }
}
