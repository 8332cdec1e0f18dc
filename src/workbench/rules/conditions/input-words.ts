import type { Measure, Unit } from "../../../domain/casework/comparison";
import type { FindingPart, MeasuredPart, RuleInput } from "../../../domain/casework/rules";
import { propertyName } from "../../../ui/property-names";
import { type TextKey, formatNumber, formatShare, t } from "../../../ui/texts";
import { kindWords } from "../../parts/findings/finding-words";
import { meaningWords } from "../../parts/own-values/meaning-words";

const PARTS: Readonly<Record<MeasuredPart, TextKey>> = {
  value: "rulesPartValue",
  low: "rulesPartLow",
  high: "rulesPartHigh",
  count: "rulesPartCount",
  text: "rulesPartText",
};

export const partName = (part: MeasuredPart): string => t(PARTS[part]);

/** What an input is called, until somebody names it. */
export function inputName(input: RuleInput): string {
  switch (input.of) {
    case "measured":
      return measuredName(input.measure, input.part);
    case "reviews":
      return reviewsName(input);
    case "naming":
      return t(input.part === "share" ? "rulesNamingShare" : "rulesNamingCount", input.words.join(", "));
    case "finding":
      return findingName(input);
    case "days-since-capture":
      return t("rulesDaysSince");
    case "case":
      return t(input.part === "days-open" ? "rulesDaysOpen" : "rulesSubjects");
  }
}

function measuredName(measure: Measure, part: MeasuredPart): string {
  if (measure.of === "rating") {
    const key = {
      value: "rulesPickValue",
      low: "rulesPickLow",
      high: "rulesPickHigh",
      count: "rulesPickCount",
      text: "rulesPickValue",
    } as const;
    return measure.host === "" ? t(key[part]) : t("rulesAtHost", t(key[part]), measure.host);
  }
  const name =
    measure.of === "fact" ? propertyName(measure.property) : measure.of === "own" ? measure.head : measure.of;
  return part === "value" || part === "text" ? name : `${name}, ${partName(part)}`;
}

function reviewsName(input: Extract<RuleInput, { of: "reviews" }>): string {
  const { days, host } = input;
  const what =
    input.part === "count"
      ? t("rulesReviews")
      : t(input.part === "low-share" ? "rulesLowShare" : "rulesLowCount", formatShare(input.under));
  const when = days === 0 ? what : t("rulesWithinDays", what, formatNumber(days));
  return host === "" ? when : t("rulesAtHost", when, host);
}

const FINDING_PARTS = {
  expected: "rulesForecastExpected",
  low: "rulesForecastLow",
  high: "rulesForecastHigh",
  size: "rulesChangeSize",
} as const satisfies Partial<Record<FindingPart, TextKey>>;

function findingName(input: Extract<RuleInput, { of: "finding" }>): string {
  if (input.part === "count") return t("rulesFindingCount", kindWords(input.method));
  if (input.part === "days-since") return t("rulesFindingSince", kindWords(input.method));
  return t(FINDING_PARTS[input.part]);
}

/** In what an input is told. */
export function inputUnitWords(input: RuleInput): string {
  switch (input.of) {
    case "measured":
      return input.part === "count" ? t("rulesUnitCount") : unitWordsOf(input.unit);
    case "reviews":
      return t(input.part === "low-share" ? "rulesUnitShare" : "rulesUnitCount");
    case "naming":
      return t(input.part === "share" ? "rulesUnitShare" : "rulesUnitCount");
    case "finding":
      if ("unit" in input) return unitWordsOf(input.unit);
      return t(input.part === "count" ? "rulesUnitCount" : "rulesUnitDays");
    case "days-since-capture":
      return t("rulesUnitDays");
    case "case":
      return t(input.part === "days-open" ? "rulesUnitDays" : "rulesUnitCount");
  }
}

function unitWordsOf(unit: Unit): string {
  switch (unit.as) {
    case "scale":
      return t("compareUnitScale", formatNumber(unit.worst), formatNumber(unit.best));
    case "grades":
      return unit.grades.join(", ");
    case "money":
    case "number":
      return meaningWords(unit) || t("rulesUnitNumber");
    case "distance":
      return t("compareUnitDistance");
    case "text":
      return t("compareUnitText");
  }
}
