import type { DecisionTable } from "../../../domain/casework/dmn";
import { t } from "../../../ui/texts";
import type { CellPart } from "../draft/changes";

/** What a column is called. */
export function headOf({ inputs, outputs, annotations }: DecisionTable, part: CellPart, column: number): string {
  if (part === "annotations") return annotations[column] || t("rulesWhyThisRow");
  if (part === "inputs") {
    const { label = "", expression = "" } = inputs[column] ?? {};
    return label || expression;
  }
  const { label = "", name = "" } = outputs[column] ?? {};
  if (label !== "") return label;
  if (name === "due") return t("rulesDue");
  return name === "" || name === "propose" ? t("rulesPropose") : name;
}
