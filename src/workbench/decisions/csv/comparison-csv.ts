import { type Decision, sharesOf, worthOf } from "../../../domain/casework/decision";
import { csvLine } from "../../../domain/casework/own-data";
import { t } from "../../../ui/texts";
import { unitName } from "../../parts/computed/unit-words";

type Compared = NonNullable<Decision["compared"]>;

/** A comparison as a table for spreadsheets (RFC 4180): a line for each option; numbers as they were computed, with a point. */
export function comparisonCsv(
  options: readonly Pick<Decision["options"][number], "name" | "verdict">[],
  compared: Compared,
): string {
  const { criteria, limits, cells, meets, points, acceptability } = compared;
  const [shares, worth] = [sharesOf(compared), worthOf(compared)];
  const head = [
    t("decisionOption"),
    t("decisionVerdict"),
    ...criteria.flatMap(({ name, unit }) => {
      const of = [name, unitName(unit)].filter((part) => part !== "").join(", ");
      return [of, t("decisionCsvLow", name), t("decisionCsvHigh", name), t("decisionCsvPoints", name)];
    }),
    ...limits.map(({ name }) => t("decisionCsvLimit", name)),
    t("decisionPointsOf"),
    t("decisionCsvLow", t("decisionPointsOf")),
    t("decisionCsvHigh", t("decisionPointsOf")),
    t("decisionFirst"),
  ];
  const weights = [
    t("decisionWeight"),
    "",
    ...criteria.flatMap((_one, c) => ["", "", "", said(shares[c])]),
    ...limits.map(() => ""),
    "",
    "",
    "",
    "",
  ];
  const lines = options.map(({ name, verdict }, n) => [
    name,
    t(VERDICTS[verdict]),
    ...criteria.flatMap((_one, c) => {
      const cell = cells[n]?.[c];
      return [said(cell?.value), said(cell?.low), said(cell?.high), said(worth[n]?.[c])];
    }),
    ...limits.map((_one, l) => limitWords(meets[n]?.[l])),
    said(points[n]?.value),
    said(points[n]?.low),
    said(points[n]?.high),
    said(acceptability[n]?.[0]),
  ]);
  return [head, weights, ...lines].map(csvLine).join("");
}

export const VERDICTS = {
  chosen: "decisionChosen",
  rejected: "decisionNotChosen",
  outside: "decisionOutside",
} as const;

const said = (value: number | null | undefined): string => (value === null || value === undefined ? "" : String(value));

const limitWords = (meets: boolean | null | undefined): string =>
  meets === true ? t("decisionMet") : meets === false ? t("decisionNotMet") : t("decisionNotKnown");
