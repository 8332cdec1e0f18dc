import { useState } from "preact/hooks";
import type { WeightingRow } from "../../../domain/casework/comparison";
import { jcs, type Recorded } from "../../../domain/ledger/log";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { entryHref } from "../../log/links";
import { useComparing } from "../comparing";
import { Step } from "../step";
import { FixedWeights } from "./fixed-weights";
import { LockMark } from "./lock-mark";
import { WeightForm } from "./weight-form";

/** How much each step matters: found and fixed before anybody sees a score. */
export function WeightSection({ weighting }: { readonly weighting: Recorded<WeightingRow> | undefined }) {
  const { comparison, frame, canChange } = useComparing();
  const [isAgain, setAgain] = useState(false);
  const last = comparison.weightings.at(-1);
  const { criteria } = frame;
  return (
    <section class="compare-section" aria-labelledby="compare-weights">
      <div class="compare-head">
        <h2 id="compare-weights">
          <Step n={2} /> {t("weightsTitle")}
        </h2>
        {weighting ? (
          <a class="chip solid" href={entryHref(weighting)}>
            <LockMark size={12} /> {t("weightsFixedAt", formatMoment(weighting.at), formatNumber(weighting.index))}
          </a>
        ) : (
          <span class="chip">{t("weightsNotFixed")}</span>
        )}
      </div>
      {criteria.length === 0 && <p class="soft">{t("weightsNoCriteria")}</p>}
      {weighting && !isAgain && (
        <FixedWeights
          weighting={weighting}
          onAgain={() => {
            setAgain(true);
          }}
        />
      )}
      {criteria.length > 0 && (!weighting || isAgain) && (
        <div class="compare-weighing">
          {canChange && (
            <WeightForm
              key={jcs(criteria.map(({ criterionId }) => criterionId))}
              last={last?.weights}
              {...(weighting && {
                onDone: () => {
                  setAgain(false);
                },
              })}
            />
          )}
          {!weighting && (
            <div class="compare-shut">
              <LockMark size={18} />
              <p>
                <b>{t("weightsHidden")}</b>
                <br />
                {t(last ? "weightsHiddenChanged" : "weightsHiddenWhy")}
              </p>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
