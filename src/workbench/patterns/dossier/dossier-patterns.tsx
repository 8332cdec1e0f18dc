import { useMemo } from "preact/hooks";
import { type PatternEvidence, patternEvidence } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { AnomaliesBox } from "../anomalies/anomalies-box";
import { WithKeeping } from "../findings/with-keeping";
import { patternsHref } from "../links";
import { Looking } from "../looking";
import { narrowed } from "../narrowed";
import { RatingBox } from "../rating/rating-box";
import "../patterns.css";

/** In a subject's dossier: how its ratings went, what comes next, and what is unlike the rest, each to be kept or dismissed. */
export function DossierPatterns({ node }: { readonly node: string }) {
  const evidence = useLive(patternEvidence, []);
  const subject = evidence?.nodes.get(node) ?? (evidence?.subjects.has(node) ? node : undefined);
  return (
    <section class="patterns dossier-patterns" aria-labelledby="dossier-patterns">
      <div class="patterns-head">
        <h2 id="dossier-patterns" tabIndex={-1}>
          {t("workbenchPatterns")}
        </h2>
        <a href={patternsHref({ subject: node })}>{t("findingsLookAll")}</a>
      </div>
      {!evidence && <p class="soft">{t("workbenchLoading")}</p>}
      {evidence && <Shown evidence={evidence} subject={subject ?? node} />}
    </section>
  );
}

function Shown({ evidence, subject }: { readonly evidence: PatternEvidence; readonly subject: string }) {
  const query = { subject };
  const seen = useMemo(() => narrowed(evidence, query, new Date().toISOString()), [evidence, subject]);
  const isEmpty = seen.about.length === 0 && !evidence.captured.some((one) => one.subject === subject);
  if (isEmpty) return <p class="soft">{t("findingsNoReviews")}</p>;
  const nameOf = (node: string): string => evidence.subjects.get(node) ?? node;
  return (
    <WithKeeping evidence={evidence} seen={seen} query={query}>
      <Looking seen={seen}>
        {({ series, rating, anomalies }) => (
          <div class="patterns-stack">
            <RatingBox series={series} rating={rating} scale={seen.scale} />
            <AnomaliesBox anomalies={anomalies} seen={seen} nameOf={nameOf} />
          </div>
        )}
      </Looking>
    </WithKeeping>
  );
}
