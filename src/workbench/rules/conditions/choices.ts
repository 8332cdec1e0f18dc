import { type Measurable, type Measure, measurables } from "../../../domain/casework/comparison";
import type { MeasuredPart, RuleInput } from "../../../domain/casework/rules";
import { type Database, caseKnown, listCases } from "../../../storage/reading";
import { propertyName } from "../../../ui/property-names";
import { t } from "../../../ui/texts";

/** Something that can be looked at, as it is first chosen. */
export interface Choice {
  readonly key: string;
  readonly group: "ratings" | "reviews" | "own" | "facts" | "findings" | "time";
  readonly name: string;
  readonly input: RuleInput;
  /** What of it can be looked at. */
  readonly parts: readonly MeasuredPart[];
}

const MOST_CASES = 30;
const SCALE = { as: "scale", worst: 1, best: 5 } as const;
const FIRST_DAYS = 90;
const FIRST_SHARE = 0.5;

/** What the latest cases tell of, and what there is in every case. */
export async function choicesFrom(db: Database, asOf: string): Promise<readonly Choice[]> {
  const cases = (await listCases(db)).slice(0, MOST_CASES);
  const known = await Promise.all(cases.map(({ caseId }) => caseKnown(db, caseId, asOf)));
  const evidence = known.flatMap((one) => one?.subjects.map((subject) => subject.evidence) ?? []);
  return [...choicesOf(measurables(evidence)), ...always()];
}

export function choicesOf(found: readonly Measurable[]): readonly Choice[] {
  const pooled: Measurable = { measure: { of: "rating", host: "" }, units: [SCALE], known: 0 };
  const hasPooled = found.some(({ measure }) => measure.of === "rating" && measure.host === "");
  return [...(hasPooled ? [] : [pooled]), ...found].flatMap(choiceOf);
}

function choiceOf({ measure, units }: Measurable): Choice[] {
  const [unit] = units;
  if (!unit || measure.of === "judgement" || measure.of === "distance") return [];
  const isWords = unit.as === "text" || unit.as === "grades";
  const parts: readonly MeasuredPart[] =
    measure.of === "rating" ? ["low", "value", "high", "count"] : [isWords ? "text" : "value"];
  const [part = "value"] = parts;
  const group = measure.of === "rating" ? "ratings" : measure.of === "own" ? "own" : "facts";
  return [
    {
      key: JSON.stringify(measure),
      group,
      name: nameOf(measure),
      input: { of: "measured", measure, unit, part },
      parts,
    },
  ];
}

function nameOf(measure: Measure): string {
  if (measure.of === "rating") return measure.host || t("compareAllSources");
  if (measure.of === "fact") return propertyName(measure.property);
  return measure.of === "own" ? measure.head : "";
}

const always = (): readonly Choice[] => [
  {
    key: "reviews",
    group: "reviews",
    name: t("rulesReviews"),
    parts: [],
    input: { of: "reviews", days: FIRST_DAYS, host: "", part: "count" },
  },
  {
    key: "low",
    group: "reviews",
    name: t("rulesPickLowReviews"),
    parts: [],
    input: { of: "reviews", days: FIRST_DAYS, host: "", part: "low-share", under: FIRST_SHARE },
  },
  {
    key: "naming",
    group: "reviews",
    name: t("rulesPickNaming"),
    parts: [],
    input: { of: "naming", words: [], part: "share" },
  },
  {
    key: "findings",
    group: "findings",
    name: t("rulesPickFindings"),
    parts: [],
    input: { of: "finding", method: "bursts", part: "count" },
  },
  {
    key: "forecast",
    group: "findings",
    name: t("rulesPickForecast"),
    parts: [],
    input: { of: "finding", method: "forecast", part: "low", unit: SCALE },
  },
  {
    key: "change",
    group: "findings",
    name: t("rulesPickChange"),
    parts: [],
    input: { of: "finding", method: "change-points", part: "size", unit: SCALE },
  },
  { key: "since", group: "time", name: t("rulesDaysSince"), parts: [], input: { of: "days-since-capture" } },
  { key: "open", group: "time", name: t("rulesDaysOpen"), parts: [], input: { of: "case", part: "days-open" } },
  { key: "subjects", group: "time", name: t("rulesSubjects"), parts: [], input: { of: "case", part: "subjects" } },
];

/** The hosts of which ratings are known here. */
export const hostsIn = (choices: readonly Choice[]): readonly string[] =>
  choices.flatMap(({ input }) =>
    input.of === "measured" && input.measure.of === "rating" && input.measure.host !== "" ? [input.measure.host] : [],
  );
