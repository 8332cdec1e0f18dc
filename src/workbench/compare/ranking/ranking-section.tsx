import type { RankFault, Ranking } from "../../../domain/casework/ranking";
import { formatNumber, t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { Words } from "../../../ui/words";
import { useComparing } from "../comparing";
import { Step } from "../step";
import { CloseNotice } from "./close-notice";
import { faultWords } from "./fault-words";
import { HowRanked } from "./how-ranked";
import { PointsRange } from "./points-range";
import { RankBar, RankKey } from "./rank-bar";
import type { RankedNow } from "./use-ranking";

const FIRST = 25;

/** Who comes first, and how surely. */
export function RankingSection({ outcome, isOld }: RankedNow) {
  const { held } = useComparing();
  return (
    <section class="compare-section" aria-labelledby="compare-ranking" aria-busy={isOld}>
      <div class="compare-head">
        <h2 id="compare-ranking">
          <Step n={3} /> {t("compareRankingTitle")}
        </h2>
        {outcome?.ok && <RankKey count={held.inside.length} />}
      </div>
      {held.inside.length === 0 && <p class="soft">{t("compareNothingToRank")}</p>}
      {held.inside.length > 0 && !outcome && <p class="soft">{t("workbenchLoading")}</p>}
      {outcome?.ok === false && <Fault fault={outcome.error} />}
      {outcome?.ok && <RankingTable ranking={outcome.value} />}
    </section>
  );
}

function Fault({ fault }: { readonly fault: RankFault }) {
  const { frame } = useComparing();
  const criterion = "criterion" in fault ? frame.criteria[fault.criterion]?.name : undefined;
  return <p class="notice">{faultWords(fault, criterion)}</p>;
}

function RankingTable({ ranking }: { readonly ranking: Ranking }) {
  const { held } = useComparing();
  const { shown, more } = useMore(ranking.rankOrder, FIRST);
  return (
    <>
      <div class="table-box">
        <table class="compare-rank">
          <caption class="unseen">{t("compareRankingTitle")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("comparisonAlternative")}</th>
              <th scope="col">{t("compareOfHundred")}</th>
              <th scope="col">{t("compareShareOfTries", formatNumber(ranking.draws))}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((n) => {
              const points = ranking.points[n];
              const option = held.inside[n];
              if (!points || !option) return null;
              return (
                <tr key={option.node}>
                  <th scope="row">
                    <Words>{option.name}</Words>
                  </th>
                  <td data-label={t("comparePoints")}>
                    <div>
                      <PointsRange points={points} missing={ranking.unknown[n]?.length ?? 0} />
                    </div>
                  </td>
                  <td data-label={t("compareRankIsFirst")}>
                    <div class="compare-rank-cell">
                      <RankBar shares={ranking.acceptability[n] ?? []} />
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {more}
      </div>
      {held.inside.length === 1 && <p class="notice">{t("compareOneOption")}</p>}
      <CloseNotice ranking={ranking} />
      <HowRanked ranking={ranking} />
    </>
  );
}
