import { useId } from "preact/hooks";
import type { How } from "../../../domain/analysis/method";
import type { ShownAnomaly } from "../../../domain/analysis/patterns";
import { t, tn } from "../../../ui/texts";
import { HowFound } from "../how/how-found";
import { entryHref } from "../../log/links";
import { type Narrowed, placeOf } from "../narrowed";
import { ReviewList } from "../review-list";
import { innocentWords, numberLines, titleWords } from "./anomaly-words";
import { DaysChart } from "./days-chart";

interface Props {
  readonly anomaly: ShownAnomaly;
  readonly how: How;
  readonly seen: Narrowed;
  readonly nameOf: (node: string) => string;
}

/** One of them: numbers, how rare, what may innocently lie behind it, and the reviews. */
export function AnomalyShown({ anomaly, how, seen, nameOf }: Props) {
  const heading = useId();
  const { kind, subject, from, to } = anomaly;
  const reviews = anomaly.reviews.flatMap((id) => seen.byId.get(id) ?? []);
  return (
    <article class="patterns-anomaly" aria-labelledby={heading}>
      <h3 id={heading}>
        <bdi>{titleWords(anomaly, subject === undefined ? "" : nameOf(subject))}</bdi>
      </h3>
      {kind === "bursts" && subject !== undefined && from !== undefined && to !== undefined && (
        <DaysChart
          reviews={[...seen.byId.values()].filter((review) => review.subject === subject)}
          from={from}
          to={to}
          count={reviews.length}
        />
      )}
      <dl class="patterns-numbers">
        {numberLines(anomaly, seen.scale).map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="notice good">
        <b>{t("patternsReasons")}</b> {innocentWords(anomaly.innocent)}. {t("patternsDoNotTell")}{" "}
        <b>{t("patternsNothingOfPeople")}</b>
      </p>
      {kind === "page-against-markup" && (
        <ul>
          {anomaly.reviews.map((id) => (
            <li key={id}>
              <a href={entryHref(placeOf(id))}>{t("patternsInCapture")}</a>
            </li>
          ))}
        </ul>
      )}
      {reviews.length > 0 && (
        <details>
          <summary>{tn("patternsSideBySide", reviews.length)}</summary>
          <ReviewList reviews={reviews} scale={seen.scale} nameOf={nameOf} />
        </details>
      )}
      <HowFound how={how} />
    </article>
  );
}
