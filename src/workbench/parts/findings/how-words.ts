import type { Caveat, MethodName } from "../../../domain/analysis/method";
import { type TextKey, t } from "../../../ui/texts";

const METHODS: Readonly<Record<MethodName, TextKey>> = {
  "change-points": "patternsMethodChanges",
  forecast: "patternsMethodForecast",
  trend: "patternsMethodTrend",
  season: "patternsMethodSeason",
  communities: "patternsMethodCommunities",
  centralities: "patternsMethodCentralities",
  bursts: "patternsMethodBursts",
  "near-identical": "patternsMethodNearIdentical",
  "many-subjects-in-a-day": "patternsMethodManySubjects",
  "rating-against-text": "patternsMethodRatingAgainstText",
  "sudden-source": "patternsMethodSuddenSource",
  "page-against-markup": "patternsMethodPageAgainstMarkup",
  "beyond-forecast": "patternsMethodBeyondForecast",
  "sudden-mentions": "patternsMethodSuddenMentions",
  keyness: "patternsMethodKeyness",
  aspects: "patternsMethodAspects",
  "unmet-wishes": "patternsMethodWishes",
  "sudden-praise": "patternsMethodPraise",
  "uncounted-themes": "patternsMethodUncounted",
};

const CAVEATS: Readonly<Record<Caveat, TextKey>> = {
  "too-short": "patternsCaveatTooShort",
  constant: "patternsCaveatConstant",
  "gaps-filled": "patternsCaveatGaps",
  "outliers-clipped": "patternsCaveatOutliers",
  "season-removed": "patternsCaveatSeason",
  thinned: "patternsCaveatThinned",
  "dependent-values": "patternsCaveatDependent",
  "no-better-than-naive": "patternsCaveatNaive",
  "past-not-tested": "patternsCaveatNotTested",
  "past-tested-little": "patternsCaveatTestedLittle",
  "cut-off": "patternsCaveatCutOff",
  "dates-left-out": "patternsCaveatDates",
  few: "patternsCaveatFew",
  unstable: "patternsCaveatUnstable",
  sampled: "patternsCaveatSampled",
  "word-list": "patternsCaveatWordList",
  "language-unknown": "patternsCaveatLanguage",
  "not-because": "patternsCaveatNotBecause",
};

export const methodWords = (method: MethodName): string => t(METHODS[method]);

export const caveatWords = (caveat: Caveat): string => t(CAVEATS[caveat]);
