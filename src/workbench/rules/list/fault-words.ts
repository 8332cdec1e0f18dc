import type { DmnFault } from "../../../domain/casework/dmn";
import { formatNumber, type TextKey, t } from "../../../ui/texts";
import type { NoDraft } from "../draft/draft-of";

const FAULTS: Readonly<Record<DmnFault["code"] | "no-table", TextKey>> = {
  "too-large": "rulesFaultTooLarge",
  doctype: "rulesFaultDoctype",
  "too-deep": "rulesFaultTooDeep",
  "too-many": "rulesFaultTooMany",
  "not-xml": "rulesFaultNotXml",
  "not-dmn": "rulesFaultNotDmn",
  "same-id": "rulesFaultSameId",
  "ragged-table": "rulesFaultRagged",
  "hit-policy": "rulesFaultPolicy",
  "no-table": "rulesFaultNoTable",
};

/** Why a file is not taken, where in it, and that nothing was changed. */
export function dmnFaultWords(fault: NoDraft): string {
  const said = [t(FAULTS[fault.code])];
  if ("line" in fault) said.push(t("rulesFaultLine", formatNumber(fault.line)));
  if ("element" in fault && fault.element !== "") said.push(t("rulesFaultElement", fault.element));
  return said.join(" ");
}
