import type { PatternEvidence } from "../../storage/reading";
import { AnomaliesBox } from "./anomalies/anomalies-box";
import { Looking } from "./looking";
import type { Narrowed } from "./narrowed";
import { RatingBox } from "./rating/rating-box";
import { TopicsBox } from "./topics/topics-box";
import { WhoBox } from "./who/who-box";

interface Props {
  readonly evidence: PatternEvidence;
  readonly seen: Narrowed;
}

/** What the methods find, once they have. */
export function PatternsBody({ evidence, seen }: Props) {
  const nameOf = (node: string): string => evidence.subjects.get(node) ?? node;
  return (
    <Looking seen={seen}>
      {({ series, rating, anomalies, topics, who }) => (
        <div class="patterns-boxes">
          <RatingBox series={series} rating={rating} scale={seen.scale} />
          <AnomaliesBox anomalies={anomalies} seen={seen} nameOf={nameOf} />
          <WhoBox who={who} nameOf={nameOf} />
          <TopicsBox topics={topics} />
        </div>
      )}
    </Looking>
  );
}
