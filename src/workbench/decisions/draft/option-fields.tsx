import type { DecisionDraft } from "../../../domain/casework/decision";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { CitingField } from "./citing-field";

type Option = DecisionDraft["options"][number];

interface Props {
  readonly option: Option;
  /** Whether its reason is proposed, and nobody's own words yet. */
  readonly isProposed: boolean;
  /** Whether it is chosen although others come out before it, or although it is outside of a limit. */
  readonly isAgainst: boolean;
  readonly problem: string | undefined;
  readonly onChosen: (isChosen: boolean) => void;
  readonly onReason: (reason: string) => void;
  readonly onCite: (at: number, field: HTMLTextAreaElement) => void;
}

/** One option: whether it is chosen, and why or why not. */
export function OptionFields({ option, isProposed, isAgainst, problem, onChosen, onReason, onCite }: Props) {
  const { name, verdict, reason } = option;
  const isChosen = verdict === "chosen";
  const hint = isAgainst ? t("decisionAgainstRanking") : isProposed && reason !== "" ? t("decisionProposed") : "";
  return (
    <li class="decision-option">
      <label class="check">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ currentTarget }) => {
            onChosen(currentTarget.checked);
          }}
        />
        <span>
          <b>
            <Words>{name}</Words>
          </b>{" "}
          {verdict === "outside" && <span class="chip changed">{t("decisionOutside")}</span>}
        </span>
      </label>
      <CitingField
        label={isChosen ? t("decisionWhyThis", name) : t("decisionWhyNotThis", name)}
        value={reason}
        rows={2}
        hint={hint}
        problem={problem}
        onValue={onReason}
        onCite={onCite}
      />
    </li>
  );
}
