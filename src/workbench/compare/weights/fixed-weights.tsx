import type { WeightingRow } from "../../../domain/casework/comparison";
import type { Recorded } from "../../../domain/ledger/log";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, formatShare, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { entryHref } from "../../log/links";
import { useComparing } from "../comparing";
import { swingWords } from "../says/swing-words";
import { sharesOf } from "./weight-draft";

interface Props {
  readonly weighting: Recorded<WeightingRow>;
  readonly onAgain: () => void;
}

/** The weights as they were fixed, and the way to set them again. */
export function FixedWeights({ weighting, onAgain }: Props) {
  const { comparison, canChange } = useComparing();
  const { criteria, weights, reason } = weighting;
  const shares = sharesOf(weights, criteria) ?? [];
  const others = comparison.weightings.filter((one) => one !== weighting);
  const pointsOf = (id: string): number => weights.of.find(({ criterionId }) => criterionId === id)?.points ?? 0;
  return (
    <>
      <ul class="compare-sliders fixed">
        {criteria.map((criterion, n) => (
          <li key={criterion.criterionId}>
            <span>
              <Words>{t("weightsStep", criterion.name, swingWords(criterion))}</Words>
            </span>
            <span class="compare-meter" aria-hidden="true">
              <i style={{ inlineSize: `${(shares[n] ?? 0) * 100 * scaleOf(shares)}%` }} />
            </span>
            <span class="n">
              {weights.how === "order"
                ? t("weightsRank", formatNumber(pointsOf(criterion.criterionId)))
                : formatNumber(pointsOf(criterion.criterionId))}
            </span>
            <b class="n">{formatShare(shares[n] ?? 0)}</b>
          </li>
        ))}
      </ul>
      <p class="small soft">
        {others.length === 0 ? t("weightsFixedHelp") : t("weightsSetAgainHelp", reason || t("weightsFirst"))}{" "}
        {canChange && (
          <button type="button" class="quiet small compare-no-print" onClick={onAgain}>
            {t("weightsAgain")}
          </button>
        )}
      </p>
      {others.length > 0 && (
        <details class="small">
          <summary>{tn("weightsOthers", others.length)}</summary>
          <ul class="bullets">
            {others.map(({ origin, index, at, reason: why }) => (
              <li key={`${origin} ${index}`}>
                <a href={entryHref({ origin, index })}>{formatMoment(at)}</a> <Words>{why}</Words>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The greatest share fills its line. */
const scaleOf = (shares: readonly number[]): number => 1 / Math.max(...shares, 0.01);
