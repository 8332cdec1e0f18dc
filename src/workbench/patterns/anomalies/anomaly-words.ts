import type { ShownAnomaly } from "../../../domain/analysis/patterns";
import type { AnomalyKind, Innocent } from "../../../domain/analysis/reviews";
import { formatDaySpan } from "../../../ui/dates";
import { type TextKey, formatNumber, formatShare, t, tn } from "../../../ui/texts";
import type { Scale } from "../narrowed";
import { scaledWords } from "../scale-words";

const TITLES: Readonly<Record<AnomalyKind, TextKey>> = {
  bursts: "patternsTitleBurst",
  "near-identical": "patternsTitleAlike",
  "many-subjects-in-a-day": "patternsTitleManySubjects",
  "rating-against-text": "patternsTitleAgainst",
  "sudden-source": "patternsTitleSource",
  "page-against-markup": "patternsTitleMarkup",
  "beyond-forecast": "patternsTitleBeyond",
};

const INNOCENT: Readonly<Record<Innocent, TextKey>> = {
  "customers-were-asked": "patternsInnocentAsked",
  "something-happened": "patternsInnocentHappened",
  "subject-grew": "patternsInnocentGrew",
  "dates-of-import": "patternsInnocentImport",
  "posted-twice": "patternsInnocentTwice",
  "sources-share": "patternsInnocentShare",
  template: "patternsInnocentTemplate",
  "wrote-all-at-once": "patternsInnocentAtOnce",
  "name-is-shared": "patternsInnocentName",
  "irony-or-missing-words": "patternsInnocentIrony",
  "pressed-by-mistake": "patternsInnocentMistake",
  "not-looked-at-before": "patternsInnocentNotLooked",
  "source-is-new": "patternsInnocentNewSource",
  "markup-is-older": "patternsInnocentMarkup",
  "counts-other-things": "patternsInnocentCounts",
  "one-in-ten": "patternsInnocentTenth",
};

export const titleWords = ({ kind }: ShownAnomaly, name: string): string =>
  name === "" ? t(TITLES[kind]) : t("patternsTitleOf", t(TITLES[kind]), name);

export const innocentWords = (innocent: readonly Innocent[]): string =>
  innocent.map((one) => t(INNOCENT[one])).join("; ");

export type Line = readonly [label: string, words: string];

/** An anomaly in numbers. */
export function numberLines(anomaly: ShownAnomaly, scale: Scale): readonly Line[] {
  const { kind, numbers, from, to, reviews, mean } = anomaly;
  const n = (name: string): number => numbers[name] ?? 0;
  const when =
    from === undefined
      ? ""
      : from === to || to === undefined
        ? formatDaySpan(`${from}/${from}`)
        : formatDaySpan(`${from}/${to}`);
  const lines: Line[] = [];
  const add = (label: TextKey, words: string): void => void lines.push([t(label), words]);
  switch (kind) {
    case "bursts":
      add("patternsCame", t("patternsCameWhen", tn("patternsReviews", n("reviews")), when));
      add(
        "patternsUsual",
        t(
          "patternsUsualIn",
          figure(n("usual")),
          tn("patternsDays", n("days")),
          tn("patternsReviews", n("before")),
          tn("patternsDays", n("daysBefore")),
        ),
      );
      break;
    case "near-identical":
      add("patternsAlike", t("patternsAlikeShare", tn("patternsTexts", n("reviews")), formatShare(n("overlap"))));
      add(
        "patternsWhere",
        t("patternsWhereCount", tn("patternsSubjects", n("subjects")), tn("patternsSources", n("sources"))),
      );
      break;
    case "beyond-forecast":
      add(
        "patternsWas",
        t(
          "patternsWasExpected",
          scaledWords(n("value"), scale),
          scaledWords(n("low"), scale),
          scaledWords(n("high"), scale),
        ),
      );
      break;
    case "page-against-markup":
      add("patternsShown", t("patternsShownMarked", formatNumber(n("seen")), formatNumber(n("marked"))));
      add("patternsTold", t(n("isCount") === 1 ? "patternsToldCount" : "patternsToldRating"));
      return lines;
    default:
      if (reviews.length > 0)
        add(
          "patternsCame",
          when === ""
            ? tn("patternsReviews", reviews.length)
            : t("patternsCameWhen", tn("patternsReviews", reviews.length), when),
        );
      if (numbers["subjects"] !== undefined) add("patternsWhere", tn("patternsSubjects", n("subjects")));
  }
  add("patternsChance", chanceWords(anomaly));
  if (mean)
    add("patternsWithout", t("patternsWithoutMean", scaledWords(mean.without, scale), scaledWords(mean.with, scale)));
  return lines;
}

const LEAST = 0.0001;

function chanceWords({ kind, numbers, expectedByChance }: ShownAnomaly): string {
  if (kind === "near-identical")
    return t("patternsChancePairs", formatNumber(numbers["pairs"] ?? 0), formatNumber(numbers["comparisons"] ?? 0));
  if (expectedByChance < LEAST) return t("patternsChanceLess", formatNumber(1 / LEAST));
  return t("patternsChanceAbout", formatNumber(Math.max(1, Math.round(1 / expectedByChance))));
}

const figure = (value: number): string => formatNumber(Number(value.toPrecision(2)));
