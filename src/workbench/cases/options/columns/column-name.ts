import type { Take } from "../../../../domain/casework/comparison";
import type { OptionColumn } from "../../../../platform/kept";
import type { CaseComparison } from "../../../../storage/reading";
import { propertyName } from "../../../../ui/property-names";
import { type TextKey, t } from "../../../../ui/texts";

const TAKES: Readonly<Record<Take, TextKey>> = {
  latest: "optionsTakeLatest",
  sum: "optionsTakeSum",
  mean: "optionsTakeMean",
  least: "optionsTakeLeast",
  most: "optionsTakeMost",
  count: "optionsTakeCount",
};

export const takeName = (take: Take): string => t(TAKES[take]);

/** What a column is called above the options. */
export function columnName({ datasets }: Pick<CaseComparison, "datasets">, column: OptionColumn): string {
  switch (column.of) {
    case "rating":
      return column.host === "" ? t("caseViewRating") : t("optionsRatingAt", column.host);
    case "fact":
      return propertyName(column.property);
    case "own": {
      const { datasetId, head, take } = column;
      const dataset = datasets.find((one) => one.datasetId === datasetId)?.name ?? "";
      if (take === "count") return t("optionsRowsOf", dataset);
      return take === "latest" ? head : t("optionsTaken", head, takeName(take));
    }
    case "distance":
      return t("optionsDistance");
    case "sources":
      return t("optionsSources");
    case "reviews":
      return t("caseViewReviewsCaptured");
    case "captured":
      return t("caseViewLastCaptured");
  }
}
