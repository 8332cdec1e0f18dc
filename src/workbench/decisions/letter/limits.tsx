import type { Must, Unit } from "../../../domain/casework/comparison";
import type { ComparedRecord } from "../../../domain/casework/decision";
import { type TextKey, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { amountInUnit, unitName, valueInUnit } from "../../parts/computed/unit-words";

const MUSTS: Readonly<Record<Must["be"], TextKey>> = {
  "at-most": "compareAtMost",
  "at-least": "compareAtLeast",
  said: "compareSaid",
};

/** What every option had to meet: without it nobody can follow why one is out. */
export function Limits({ limits }: Pick<ComparedRecord, "limits">) {
  if (limits.length === 0) return null;
  return (
    <div class="small">
      <p>{t("decisionLimits")}</p>
      <ul class="bullets">
        {limits.map(({ limitId, name, must, unit }) => (
          <li key={limitId}>
            <Words>{t("compareLimitSays", name, t(MUSTS[must.be], boundWords(must, unit)))}</Words>
          </li>
        ))}
      </ul>
    </div>
  );
}

function boundWords(must: Must, unit: Unit): string {
  if (must.be === "said") return must.text;
  if (unit.as !== "money") return valueInUnit(must.value, unit);
  return [amountInUnit(must.value, unit), unitName(unit)].filter((part) => part !== "").join(" ");
}
