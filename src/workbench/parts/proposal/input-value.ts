import type { ProposalRow, RuleInput, RuleSet } from "../../../domain/casework/rules";
import { formatNumber, formatShare, t } from "../../../ui/texts";
import { amountInUnit, valueInUnit } from "../computed/unit-words";

type Value = ProposalRow["inputs"][number]["value"];

/** What an input stood for, in its unit where the rule set says one. */
export function inputValueWords(name: string, value: Value, set: RuleSet | undefined): string {
  if (value === null) return t("rulesUnknownValue");
  if (typeof value === "boolean") return t(value ? "proposalTrue" : "proposalFalse");
  if (typeof value === "string") return value;
  const input = set?.bindings.find((one) => one.name === name)?.input;
  return input ? inUnit(value, input) : formatNumber(value);
}

function inUnit(value: number, input: RuleInput): string {
  switch (input.of) {
    case "measured":
      if (input.part === "count") return formatNumber(value);
      return input.part === "value" ? valueInUnit(value, input.unit) : amountInUnit(value, input.unit);
    case "reviews":
      return input.part === "low-share" ? percent(value) : formatNumber(value);
    case "naming":
      return input.part === "share" ? percent(value) : formatNumber(value);
    case "finding":
      if (!("unit" in input))
        return input.part === "count" ? formatNumber(value) : t("proposalDays", formatNumber(value));
      return input.part === "size" ? formatNumber(value) : amountInUnit(value, input.unit);
    case "days-since-capture":
      return t("proposalDays", formatNumber(value));
    case "case":
      return input.part === "days-open" ? t("proposalDays", formatNumber(value)) : formatNumber(value);
  }
}

const percent = (value: number): string => formatShare(value / 100);
