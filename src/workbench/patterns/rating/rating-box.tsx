import { useState } from "preact/hooks";
import { type RatingOverTime, type RatingSeries, foundChange, foundForecast } from "../../../domain/analysis/patterns";
import { formatNumber, t, tn } from "../../../ui/texts";
import { kindWords, titled } from "../../parts/findings/finding-words";
import { HowFound } from "../../parts/findings/how-found";
import type { Scale } from "../../parts/findings/scale-words";
import { periodWords } from "../../parts/findings/period-words";
import { distanceWords, scaledWords } from "../../parts/findings/scale-words";
import { FindingTools } from "../findings/finding-tools";
import { useKeeping } from "../findings/keeping";
import { RatingChart } from "./rating-chart";
import { RatingTable } from "./rating-table";

interface Props {
  readonly series: RatingSeries;
  readonly rating: RatingOverTime;
  readonly scale: Scale;
}

/** Ratings over time, where they changed, and the next quarter as far as its past bears it. */
export function RatingBox({ series, rating, scale }: Props) {
  const [isTable, setTable] = useState(false);
  const { trend, changes, season, forecast } = rating;
  const { request } = useKeeping();
  const next = forecast && foundForecast(forecast.value, series, request.subject);
  return (
    <section class="patterns-box" aria-labelledby="patterns-rating">
      <div class="patterns-head">
        <h2 id="patterns-rating">{t("patternsRating")}</h2>
        {series.periods.length > 0 && (
          <button type="button" class="quiet" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {t("patternsAsTable")}
          </button>
        )}
      </div>
      {series.periods.length === 0 && <p class="soft">{t("patternsNoRatings")}</p>}
      {series.by === "captures" && series.periods.length > 0 && <p class="notice">{t("patternsByCaptures")}</p>}
      {series.periods.length > 0 &&
        (isTable ? (
          <RatingTable series={series} scale={scale} />
        ) : (
          <RatingChart series={series} rating={rating} scale={scale} />
        ))}
      {changes.value.map((change) => {
        const found = foundChange(change, series, request.subject);
        const when = periodWords(series.periods[change.at]?.from ?? "", series.unit);
        return (
          <div key={change.at} class="patterns-stack">
            <p class="patterns-change">
              {t(
                "patternsChange",
                scaledWords(change.before[0] ?? 0, scale),
                when,
                scaledWords(change.after[0] ?? 0, scale),
              )}
            </p>
            <FindingTools
              method="change-points"
              found={found}
              how={changes.how}
              title={`${kindWords("change-points")}, ${when}`}
            />
          </div>
        );
      })}
      {series.periods.length > 0 && changes.value.length === 0 && (
        <p>{changes.how.caveats.includes("too-short") ? t("patternsTooShort") : t("patternsNoChange")}</p>
      )}
      {trend && <p>{trendWords(trend.value, series, scale)}</p>}
      {season?.value.isSure && <p>{t("patternsSeason")}</p>}
      <Next series={series} rating={rating} scale={scale} />
      {forecast?.value.isBetter && next && (
        <FindingTools
          method="forecast"
          found={next}
          how={forecast.how}
          title={titled(kindWords("forecast"), "forecast", {
            from: next.from ?? null,
            to: next.to ?? null,
            numbers: next.numbers,
          })}
        />
      )}
      {series.undated > 0 && <p class="soft small">{tn("patternsUndated", series.undated)}</p>}
      {series.periods.length > 0 && <HowFound how={changes.how} />}
      {trend && <HowFound how={trend.how} />}
      {season && <HowFound how={season.how} />}
      {forecast && <HowFound how={forecast.how} />}
    </section>
  );
}

function trendWords(
  { slope, low, high, isSure }: NonNullable<RatingOverTime["trend"]>["value"],
  series: RatingSeries,
  scale: Scale,
) {
  const year = series.unit === "month" ? 12 : 4;
  const ends = [low, high].map((one) =>
    formatNumber(Number((one * year * Math.abs(scale.best - scale.worst)).toPrecision(2))),
  );
  const [from = "", to = ""] = ends;
  if (!isSure) return t("patternsNoTrend", from, to);
  return t(slope > 0 ? "patternsRises" : "patternsFalls", distanceWords(Math.abs(slope) * year, scale), from, to);
}

/** What is to be expected: only where saying so did better in the past than saying that it stays as it is. */
function Next({ series, rating: { forecast }, scale }: Props) {
  if (!forecast) return null;
  const { isBetter, low, high, naive } = forecast.value;
  const [least, most] = [low?.at(-1), high?.at(-1)];
  if (isBetter && least !== undefined && most !== undefined)
    return (
      <p class="patterns-next">
        <b>{t("patternsNext", scaledWords(least, scale), scaledWords(most, scale))}</b> {t("patternsNextMeans")}
      </p>
    );
  const { error, naiveError } = forecast.how.past?.figures ?? {};
  return (
    <p class="notice">
      <b>{t("patternsNaive")}</b>{" "}
      {error === undefined || naiveError === undefined || forecast.how.caveats.includes("past-not-tested")
        ? t("patternsNaiveUntested", tn("patternsPeriods", series.periods.length))
        : t(
            "patternsNaiveFigures",
            scaledWords(naive, scale),
            distanceWords(error, scale),
            distanceWords(naiveError, scale),
            tn("patternsOccasions", forecast.how.past?.occasions ?? 0),
          )}
    </p>
  );
}
