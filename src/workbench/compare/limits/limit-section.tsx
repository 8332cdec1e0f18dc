import { useState } from "preact/hooks";
import { type Limit, MOST_LIMITS, contradictions, limitsLeftOut } from "../../../domain/casework/comparison";
import { newId } from "../../../platform";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useComparing } from "../comparing";
import { withoutLimit } from "../frame/changes";
import { LimitDialog } from "../frame/limit-dialog";
import { limitWords, mustWords } from "../says/limit-words";
import { Step } from "../step";
import { LimitOutcome } from "./limit-outcome";

/** What an option must meet, first of all; and what is outside of it, and by how much. */
export function LimitSection() {
  const { frame, limits, comparison, canChange } = useComparing();
  const leftOut = limitsLeftOut(frame, comparison.planLimits);
  const [open, setOpen] = useState<Limit | { readonly limitId: string }>();
  return (
    <section class="compare-section" aria-labelledby="compare-limits">
      <h2 id="compare-limits">
        <Step n={1} /> {t("compareLimitsTitle")}
      </h2>
      <ul class="compare-limits">
        {frame.limits.map((limit) => (
          <LimitItem
            key={limit.limitId}
            limit={limit}
            onEdit={() => {
              setOpen(limit);
            }}
          />
        ))}
        {limits.slice(frame.limits.length).map((limit) => (
          <li key={limit.limitId} class="chip compare-limit">
            <Words>{limitWords(limit)}</Words> <span class="soft">· {t("compareSetByPlan")}</span>
          </li>
        ))}
        {canChange && frame.limits.length < MOST_LIMITS && (
          <li class="compare-no-print">
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setOpen({ limitId: newId() });
              }}
            >
              {t("compareLimitAddMore")}
            </button>
          </li>
        )}
      </ul>
      {leftOut > 0 && <p class="notice">{tn("compareLimitsLeftOut", leftOut)}</p>}
      {contradictions(limits).map(([most, least]) => (
        <p key={`${most.limitId} ${least.limitId}`} class="notice">
          {t("compareContradiction", most.name, mustWords(most.must, most.unit), mustWords(least.must, least.unit))}
        </p>
      ))}
      {limits.length > 0 && <LimitOutcome />}
      {open && (
        <LimitDialog
          limit={open}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </section>
  );
}

function LimitItem({ limit, onEdit }: { readonly limit: Limit; readonly onEdit: () => void }) {
  const { frame, canChange, change } = useComparing();
  const says = limitWords(limit);
  if (!canChange)
    return (
      <li class="chip compare-limit">
        <Words>{says}</Words>
      </li>
    );
  return (
    <li class="chip compare-limit">
      <button type="button" class="quiet" aria-label={t("compareEditNamed", says)} onClick={onEdit}>
        <Words>{says}</Words>
      </button>
      <button
        type="button"
        class="quiet compare-no-print"
        aria-label={t("compareRemoveNamed", says)}
        onClick={() => void change(withoutLimit(frame, limit.limitId), t("compareLimitRemoved", limit.name))}
      >
        ×
      </button>
    </li>
  );
}
