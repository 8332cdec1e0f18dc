import { useId } from "preact/hooks";
import type { How } from "../../../domain/analysis/method";
import { type ShownAnomaly, foundAnomaly, isFoundMethod } from "../../../domain/analysis/patterns";
import { t, tn } from "../../../ui/texts";
import { entryHref } from "../../log/links";
import { HowFound } from "../../parts/findings/how-found";
import { FindingTools } from "../findings/finding-tools";
import { type Narrowed, placeOf } from "../narrowed";
import { ReviewList } from "../review-list";
import { type ToldMethod, innocentWords, numberLines, titleWords, titled } from "../../parts/findings/finding-words";
import { DaysChart } from "./days-chart";

interface Props {
  readonly anomaly: ShownAnomaly;
  readonly method: ToldMethod;
  readonly how: How;
  readonly seen: Narrowed;
  readonly nameOf: (node: string) => string;
}

/** One of them: numbers, how rare, what may innocently lie behind it, and the reviews. */
export function AnomalyShown({ anomaly, method, how, seen, nameOf }: Props) {
  const heading = useId();
  const { kind, subject, from, to } = anomaly;
  const found = foundAnomaly(anomaly);
  const said = { ...found, from: from ?? null, to: to ?? null, expectedByChance: anomaly.expectedByChance };
  const title = titleWords(method, subject === undefined ? "" : nameOf(subject));
  const reviews = anomaly.reviews.flatMap((id) => seen.byId.get(id) ?? []);
  return (
    <article class="patterns-anomaly" aria-labelledby={heading}>
      <h3 id={heading}>
        <bdi>{title}</bdi>
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
        {numberLines(method, { ...said, reviews: anomaly.reviews.length }, seen.scale).map(([label, words]) => (
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
      {isFoundMethod(method) && (
        <FindingTools method={method} found={found} how={how} title={titled(title, method, said)} />
      )}
      <HowFound how={how} />
    </article>
  );
}
