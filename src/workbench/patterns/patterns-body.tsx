import { formatNumber, t } from "../../ui/texts";
import type { PatternEvidence } from "../../storage/reading";
import { AnomaliesBox } from "./anomalies/anomalies-box";
import type { Narrowed } from "./narrowed";
import { RatingBox } from "./rating/rating-box";
import { TopicsBox } from "./topics/topics-box";
import { usePatterns } from "./use-patterns";
import { WhoBox } from "./who/who-box";

interface Props {
  readonly evidence: PatternEvidence;
  readonly seen: Narrowed;
}

/** What the methods find, once they have. */
export function PatternsBody({ evidence, seen }: Props) {
  const looked = usePatterns(seen.request);
  const nameOf = (node: string): string => evidence.subjects.get(node) ?? node;
  if (looked.state === "cancelled")
    return (
      <p class="notice calm" role="status">
        {t("patternsCancelled")}{" "}
        <button type="button" onClick={looked.again}>
          {t("patternsAgain")}
        </button>
      </p>
    );
  if (looked.state === "looking") {
    const { done, of } = looked.progress ?? { done: 0, of: 1 };
    return (
      <p class="patterns-looking">
        <label>
          {t("patternsLooking", formatNumber(seen.request.reviews.length))} <progress value={done} max={of} />
        </label>{" "}
        <button type="button" onClick={looked.cancel}>
          {t("patternsCancel")}
        </button>
      </p>
    );
  }
  const { series, rating, anomalies, topics, who } = looked.patterns;
  return (
    <div class="patterns-boxes">
      <RatingBox series={series} rating={rating} scale={seen.scale} />
      <AnomaliesBox anomalies={anomalies} seen={seen} nameOf={nameOf} />
      <WhoBox who={who} nameOf={nameOf} />
      <TopicsBox topics={topics} />
    </div>
  );
}
