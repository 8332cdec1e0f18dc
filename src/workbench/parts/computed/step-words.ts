import type { Scale, Step, StepCode } from "../../../domain/casework/trust";
import type { Unit } from "../../../domain/casework/comparison";
import { formatNumber, formatShare, t, tn } from "../../../ui/texts";
import { amountInUnit, valueInUnit } from "./unit-words";

interface Told {
  /** One of the step's numbers. */
  readonly of: (name: string) => number;
  /** A place on 0 … 1 as a value on the scale: "4.2 of 5". */
  readonly value: (name: string) => string;
  /** A share of the scale as its width: "0.3". */
  readonly width: (name: string) => string;
  readonly host: string;
}

const WORDS: Readonly<Record<StepCode, (told: Told) => string>> = {
  "from-distribution": ({ of, value }) =>
    t("computedStepDistribution", tn("ratingCount", of("count")), formatNumber(of("steps")), value("mean")),
  "from-mean": ({ of, value }) => t("computedStepMean", value("mean"), tn("ratingCount", of("count"))),
  "from-mean-and-spread": ({ of, value }) => t("computedStepMeanSpread", value("mean"), tn("ratingCount", of("count"))),
  prior: ({ value }) => t("computedStepPrior", value("mean")),
  posterior: ({ value }) => t("computedStepPosterior", value("mean")),
  source: ({ of, value, host }) =>
    t(
      "computedStepSource",
      host,
      value("mean"),
      tn("ratingCount", of("count")),
      formatShare(of("discount")),
      formatShare(of("fresh")),
      tn("ratingCount", of("effectiveCount")),
      formatShare(of("weight")),
    ),
  between: ({ width }) => t("computedStepBetween", width("between")),
  pooled: ({ value }) => t("computedStepPooled", value("mean")),
};

/** What was done in one step of a rating's calculation, with its numbers on the scale that is shown. */
export function stepWords({ code, numbers, host = "" }: Step, scale: Scale): string {
  const unit: Unit = { as: "scale", ...scale };
  const of = (name: string): number => numbers[name] ?? 0;
  const { worst, best } = scale;
  return WORDS[code]({
    of,
    value: (name) => valueInUnit(worst + of(name) * (best - worst), unit),
    width: (name) => amountInUnit(of(name) * Math.abs(best - worst), unit),
    host,
  });
}
