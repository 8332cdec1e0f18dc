import type { Ranking } from "../../../domain/casework/ranking";
import { formatNumber, formatShare, t } from "../../../ui/texts";
import { useState } from "preact/hooks";
import { Words } from "../../../ui/words";
import { useComparing } from "../comparing";
import { SourceKey, SourceMark } from "../says/source-mark";
import { measureWords } from "../says/measure-words";
import { PointsCell } from "./points-cell";

/** As many options as stand side by side before a table has to be pushed about. */
const FIRST = 6;

/** What the points are made of: each criterion by each option, the one that ranks first at the left. */
export function PointsTable({ ranking }: { readonly ranking: Ranking }) {
  const { held, frame, datasets } = useComparing();
  const [limit, setLimit] = useState(FIRST);
  const shown = ranking.rankOrder.slice(0, limit);
  const rest = ranking.rankOrder.length - shown.length;
  return (
    <section class="compare-section" aria-labelledby="compare-points">
      <div class="compare-head">
        <h2 id="compare-points">{t("comparePointsTitle")}</h2>
        <SourceKey />
      </div>
      <div class="table-box">
        <table class="compare-values">
          <caption class="unseen">{t("comparePointsTitle")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("compareCriterion")}</th>
              <th scope="col" class="n">
                {t("compareWeight")}
              </th>
              {shown.map((n) => (
                <th key={held.inside[n]?.node} scope="col">
                  <Words>{held.inside[n]?.name}</Words>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {frame.criteria.map((criterion, k) => (
              <tr key={criterion.criterionId}>
                <th scope="row">
                  <SourceMark of={criterion.measure.of} />
                  <Words>{criterion.name}</Words>
                  <p class="small soft">{measureWords(criterion.measure, datasets)}</p>
                </th>
                <td class="n" data-label={t("compareWeight")}>
                  <b>{formatShare(ranking.weights[k] ?? 0)}</b>
                </td>
                {shown.map((n) => {
                  const option = held.inside[n];
                  const cell = option?.cells[k];
                  return (
                    option &&
                    cell && (
                      <td key={option.node} data-label={option.name}>
                        <PointsCell
                          option={option}
                          criterion={criterion}
                          cell={cell}
                          weight={ranking.weights[k] ?? 0}
                        />
                      </td>
                    )
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <button
          type="button"
          class="more"
          onClick={() => {
            setLimit(limit + FIRST);
          }}
        >
          {t("workbenchShowMore", formatNumber(Math.min(FIRST, rest)), formatNumber(rest))}
        </button>
      )}
    </section>
  );
}
