import { useId } from "preact/hooks";
import { SNAPSHOT_TIERS } from "../../domain/evidence/snapshot";
import { t } from "../../ui/texts";
import { TIER_NAMES } from "../../ui/tier-names";
import type { TierChoice } from "../hooks/use-tier";

interface Props {
  readonly choice: TierChoice;
  /** Something of the page is withheld for a hiring case: nothing of it is kept, whatever is chosen. */
  readonly isWithheld: boolean;
}

/** How much of the page is kept, changed in the browser's own list. Why is shown where it is not as usual. */
export function TierField({ choice, isWithheld }: Props) {
  const { tier, rule, choose } = choice;
  const id = useId();
  const why = whyOf(choice);
  if (isWithheld || choice.hasPseudonyms)
    return (
      <p class="tier">
        <span class="tier-choice">
          {t("snapshotKept")} <b>{t(TIER_NAMES.none)}</b>
        </span>
        <span class="why">{t(choice.hasPseudonyms ? "snapshotPseudonyms" : "snapshotWithheld")}</span>
      </p>
    );
  if (rule.locked)
    return (
      <p class="tier">
        <span class="tier-choice">
          {t("snapshotKept")} <b>{t(TIER_NAMES[tier])}</b>
        </span>
        <span class="why">{why}</span>
      </p>
    );
  return (
    <p class="tier">
      <span class="tier-choice">
        <label for={id}>{t("snapshotKept")}</label>
        <select
          id={id}
          value={tier}
          aria-describedby={`${id}-why`}
          title={why}
          onChange={({ currentTarget }) => {
            const chosen = SNAPSHOT_TIERS.find((one) => one === currentTarget.value);
            if (chosen) choose(chosen);
          }}
        >
          {SNAPSHOT_TIERS.map((one) => (
            <option key={one} value={one}>
              {t(TIER_NAMES[one])}
            </option>
          ))}
        </select>
      </span>
      <span id={`${id}-why`} class={tier === rule.tier ? "unseen" : "why"}>
        {why}
      </span>
    </p>
  );
}

function whyOf({ tier, rule }: TierChoice): string {
  if (rule.locked) return t("snapshotLocked");
  if (tier !== rule.tier) return t("snapshotChanged", t(TIER_NAMES[rule.tier]));
  return t(rule.from === "policy" ? "snapshotByPolicy" : "snapshotByKind");
}
