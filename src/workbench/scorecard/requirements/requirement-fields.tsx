import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import type { useRequirement } from "./use-requirement";

/** What a requirement is called, whether the role can be filled without it, how much it weighs, what counts as evidence. */
export function RequirementFields({ of }: { readonly of: ReturnType<typeof useRequirement> }) {
  const { typed, setTyped, wrong, reason, setReason, wantsReason } = of;
  return (
    <>
      <TextField
        label={t("scorecardRequirement")}
        value={typed.name}
        problem={wrong?.name}
        onValue={(name) => setTyped({ name })}
      />
      <div class="scorecard-pair">
        <label class="check">
          <input
            type="checkbox"
            checked={typed.must}
            onChange={({ currentTarget }) => setTyped({ must: currentTarget.checked })}
          />
          <span>{t("scorecardMust")}</span>
        </label>
        <label class="field scorecard-number">
          {t("scorecardWeightPercent")}
          <input
            type="number"
            min={0}
            max={100}
            step={5}
            value={typed.weight}
            onChange={({ currentTarget }) => {
              const weight = Math.round(currentTarget.valueAsNumber);
              setTyped({ weight: Number.isFinite(weight) ? Math.min(100, Math.max(0, weight)) : 0 });
            }}
          />
        </label>
      </div>
      <TextField
        label={t("scorecardCounts")}
        hint={t("scorecardCountsHint")}
        value={typed.evidence}
        rows={2}
        problem={wrong?.evidence}
        onValue={(evidence) => setTyped({ evidence })}
      />
      {wantsReason && (
        <TextField
          label={t("scorecardReason")}
          hint={t("scorecardReasonOlder")}
          value={reason}
          rows={2}
          problem={wrong?.reason}
          onValue={(text) => setReason(text.slice(0, 1_000))}
        />
      )}
    </>
  );
}
