import { useMemo, useState } from "preact/hooks";
import type { RankRequest, Ranking } from "../../../domain/casework/ranking";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useComparing } from "../comparing";
import { RankBar, mostOften } from "../ranking/rank-bar";
import { useRanking } from "../ranking/use-ranking";
import { Slider } from "../weights/slider";
import { faultWords } from "../ranking/fault-words";
import { OtherCellFields } from "./other-cell-fields";
import { type Supposed, fixedPoints, isSupposed, supposing } from "./suppose";

const MOST_SHOWN = 8;

/** Other weights and another answer, tried out: no record is changed, and it says so. */
export function WhatIf({ request }: { readonly request: RankRequest }) {
  const { frame } = useComparing();
  const fixed = useMemo(() => fixedPoints(request), [request]);
  const [supposed, setSupposed] = useState<Supposed>({ points: fixed, cell: undefined });
  const isOther = isSupposed(request, supposed);
  const other = useMemo(() => (isOther ? supposing(request, supposed) : undefined), [request, supposed, isOther]);
  const { outcome } = useRanking(other);
  const fault = outcome?.ok === false ? outcome.error : undefined;
  return (
    <section class="compare-what-if" aria-labelledby="compare-what-if">
      <h2 id="compare-what-if">{t("compareWhatIf")}</h2>
      <p class="small warn">
        <b>▲ {t("compareNotOfRecord")}</b> {t("compareNotKept")}
      </p>
      <ul class="compare-sliders try">
        {frame.criteria.map(({ criterionId, name }, n) => (
          <li key={criterionId}>
            <Slider
              label={name}
              value={supposed.points[n] ?? 0}
              aside={supposed.points[n] === fixed[n] ? undefined : t("compareWas", formatNumber(fixed[n] ?? 0))}
              onValue={(value) => {
                setSupposed({ ...supposed, points: supposed.points.with(n, value) });
              }}
            />
          </li>
        ))}
      </ul>
      <OtherCellFields
        cell={supposed.cell}
        onCell={(cell) => {
          setSupposed({ ...supposed, cell });
        }}
      />
      {fault && (
        <p class="small problem">
          {faultWords(fault, "criterion" in fault ? frame.criteria[fault.criterion]?.name : undefined)}
        </p>
      )}
      {outcome?.ok && <Supposing ranking={outcome.value} />}
      {isOther && (
        <button
          type="button"
          onClick={() => {
            setSupposed({ points: fixed, cell: undefined });
          }}
        >
          {t("compareBackToFixed")}
        </button>
      )}
    </section>
  );
}

function Supposing({ ranking }: { readonly ranking: Ranking }) {
  const { held } = useComparing();
  return (
    <ul class="compare-supposed small" aria-label={t("compareSupposed")}>
      {ranking.rankOrder.slice(0, MOST_SHOWN).map((n) => {
        const shares = ranking.acceptability[n] ?? [];
        return (
          <li key={n}>
            <span class="compare-head">
              <b>
                <Words>{held.inside[n]?.name}</Words>
              </b>
              <span>{mostOften(shares)}</span>
            </span>
            <RankBar shares={shares} />
          </li>
        );
      })}
    </ul>
  );
}
