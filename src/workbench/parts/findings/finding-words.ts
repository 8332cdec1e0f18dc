import type { FindingFound, FindingMethod } from "../../../domain/casework/findings";
import type { Innocent } from "../../../domain/analysis/reviews";
import { formatDaySpan } from "../../../ui/dates";
import { type TextKey, formatNumber, formatShare, t, tn } from "../../../ui/texts";
import { periodWords } from "./period-words";
import { type Scale, distanceWords, scaledWords } from "./scale-words";

/** What is told: what can be kept, and what page and markup say differently, which any look at the page shows anew. */
export type ToldMethod = FindingMethod | "page-against-markup";

const TITLES: Readonly<Record<ToldMethod, TextKey>> = {
  bursts: "patternsTitleBurst",
  "near-identical": "patternsTitleAlike",
  "many-subjects-in-a-day": "patternsTitleManySubjects",
  "rating-against-text": "patternsTitleAgainst",
  "sudden-source": "patternsTitleSource",
  "page-against-markup": "patternsTitleMarkup",
  "beyond-forecast": "patternsTitleBeyond",
  "change-points": "patternsTitleChange",
  forecast: "patternsTitleForecast",
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

export const isToldMethod = (method: string): method is ToldMethod => Object.hasOwn(TITLES, method);

export const kindWords = (method: ToldMethod): string => t(TITLES[method]);

export const titleWords = (method: ToldMethod, name: string): string =>
  name === "" ? kindWords(method) : t("patternsTitleOf", kindWords(method), name);

/** What a method says of it, or a newer version does: a name without words is left out. */
export const innocentWords = (innocent: readonly string[]): string =>
  innocent.flatMap((one) => (Object.hasOwn(INNOCENT, one) ? [t(INNOCENT[one as Innocent])] : [])).join("; ");

export const whenWords = ({ from, to }: Pick<FindingFound, "from" | "to">): string =>
  from === null ? "" : formatDaySpan(`${from}/${to ?? from}`);

const unitOf = ({ periodsAYear }: FindingFound["numbers"]) => (periodsAYear === 12 ? "month" : "quarter");

/** A title with its days, or the period of a course, so that two of one kind are told apart. */
export function titled(
  title: string,
  method: FindingMethod,
  found: Pick<FindingFound, "from" | "to" | "numbers">,
): string {
  const { from, to, numbers } = found;
  const period = method === "forecast" ? to : method === "change-points" ? from : null;
  const when = period === null ? whenWords(found) : periodWords(period, unitOf(numbers));
  return when === "" ? title : `${title}, ${when}`;
}

type Line = readonly [label: string, words: string];

/** What was found, of the reviews that it is about only how many they are. */
export type FoundSaid = Pick<FindingFound, "from" | "to" | "numbers" | "expectedByChance"> & {
  readonly reviews: number;
};

/** Something found, in numbers. */
export function numberLines(method: ToldMethod, found: FoundSaid, scale: Scale): readonly Line[] {
  const { numbers, from, to, reviews } = found;
  const n = (name: string): number => numbers[name] ?? 0;
  const when = whenWords(found);
  const unit = unitOf(numbers);
  const lines: Line[] = [];
  const add = (label: TextKey, words: string): void => void lines.push([t(label), words]);
  switch (method) {
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
    case "change-points":
      add(
        "patternsRating",
        t(
          "patternsChange",
          scaledWords(n("before"), scale),
          periodWords(from ?? "", unit),
          scaledWords(n("after"), scale),
        ),
      );
      add("patternsSize", distanceWords(n("after") - n("before"), scale));
      add("patternsSeenBy", t("patternsSeenByShare", formatShare(n("support"))));
      return lines;
    case "forecast": {
      const last = n("steps");
      add(
        "patternsExpected",
        t("patternsExpectedAt", scaledWords(n(`expected${last}`), scale), periodWords(to ?? "", unit)),
      );
      if (numbers[`low${last}`] !== undefined)
        add(
          "patternsInterval",
          t("patternsIntervalEnds", scaledWords(n(`low${last}`), scale), scaledWords(n(`high${last}`), scale)),
        );
      add("patternsAgainstNaive", t(n("isBetter") === 1 ? "patternsBeatsNaive" : "patternsNoBetter"));
      return lines;
    }
    case "page-against-markup":
      add("patternsShown", t("patternsShownMarked", formatNumber(n("seen")), formatNumber(n("marked"))));
      add("patternsTold", t(n("isCount") === 1 ? "patternsToldCount" : "patternsToldRating"));
      return lines;
    default:
      if (reviews > 0)
        add(
          "patternsCame",
          when === "" ? tn("patternsReviews", reviews) : t("patternsCameWhen", tn("patternsReviews", reviews), when),
        );
      if (numbers["subjects"] !== undefined) add("patternsWhere", tn("patternsSubjects", n("subjects")));
  }
  add("patternsChance", chanceWords(method, found));
  if (numbers["meanWith"] !== undefined)
    add(
      "patternsWithout",
      t("patternsWithoutMean", scaledWords(n("meanWithout"), scale), scaledWords(n("meanWith"), scale)),
    );
  return lines;
}

/** A finding in a line: what it is, when, and its numbers. */
export function findingLine(
  method: FindingMethod,
  found: Pick<FindingFound, "from" | "to" | "numbers" | "expectedByChance"> & { readonly reviews: number },
  scale: Scale,
): string {
  const numbers = numberLines(method, found, scale).map(([label, words]) => t("findingPair", label, words));
  return [titled(kindWords(method), method, found), ...numbers].join(" · ");
}

const LEAST = 0.0001;

function chanceWords(method: ToldMethod, { numbers, expectedByChance }: FoundSaid): string {
  if (method === "near-identical")
    return t("patternsChancePairs", formatNumber(numbers["pairs"] ?? 0), formatNumber(numbers["comparisons"] ?? 0));
  const chance = expectedByChance ?? 0;
  if (chance < LEAST) return t("patternsChanceLess", formatNumber(1 / LEAST));
  return t("patternsChanceAbout", formatNumber(Math.max(1, Math.round(1 / chance))));
}

const figure = (value: number): string => formatNumber(Number(value.toPrecision(2)));
