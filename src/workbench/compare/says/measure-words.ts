import type { Measure, Take } from "../../../domain/casework/comparison";
import { propertyName } from "../../../ui/property-names";
import { type TextKey, t } from "../../../ui/texts";

const TAKES: Readonly<Record<Take, TextKey>> = {
  latest: "compareTakeLatest",
  sum: "compareTakeSum",
  mean: "compareTakeMean",
  least: "compareTakeLeast",
  most: "compareTakeMost",
  count: "compareTakeCount",
};

export const takeName = (take: Take): string => t(TAKES[take]);

/** Names of datasets by their ids. */
export type DatasetNames = ReadonlyMap<string, string>;

/** Where a measure comes from and what it takes. */
export function measureWords(measure: Measure, names: DatasetNames): string {
  switch (measure.of) {
    case "rating":
      return measure.host === "" ? t("compareRatingAll") : t("compareRatingOf", measure.host);
    case "fact":
      return t("compareFactOf", propertyName(measure.property));
    case "own": {
      const name = names.get(measure.datasetId) ?? t("compareDatasetGone");
      const words = t("compareOwnOf", measure.head, name);
      return measure.take === "latest" ? words : `${words}, ${takeName(measure.take)}`;
    }
    case "distance":
      return t("compareDistanceFrom", measure.place);
    case "judgement":
      return t("compareJudged");
  }
}

/** What a criterion by this measure is called, until somebody names it. */
export function measureName(measure: Measure): string {
  switch (measure.of) {
    case "rating":
      return measure.host === "" ? t("compareRatingName") : t("compareRatingNameOf", measure.host);
    case "fact":
      return propertyName(measure.property);
    case "own":
      return measure.head;
    case "distance":
      return t("compareDistanceName");
    case "judgement":
      return "";
  }
}
