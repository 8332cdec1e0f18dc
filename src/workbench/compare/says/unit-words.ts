import type { Unit } from "../../../domain/casework/comparison";
import { formatNumber, t } from "../../../ui/texts";
import { meaningWords } from "../../parts/own-values/meaning-words";

/** What a measure is told in, in a few words. */
export function unitWords(unit: Unit): string {
  switch (unit.as) {
    case "scale":
      return t("compareUnitScale", formatNumber(unit.worst), formatNumber(unit.best));
    case "grades":
      return unit.grades.join(", ");
    case "money":
      return meaningWords(unit);
    case "number":
      return meaningWords(unit);
    case "distance":
      return t("compareUnitDistance");
    case "text":
      return t("compareUnitText");
  }
}

/** The kinds of units, to choose from. */
export function unitName(unit: Unit): string {
  if (unit.as === "grades") return t("compareUnitGrades");
  return unitWords(unit);
}
