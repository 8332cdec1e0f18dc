import type { DecisionDraft } from "../../../domain/casework/decision";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { caseHref } from "../../cases/links";
import { CitingField } from "./citing-field";

type Option = DecisionDraft["options"][number];

interface Props {
  readonly caseId: string;
  readonly option: Option;
  /** Why it is held by the case's plan, and cannot be chosen; undefined where it is not. */
  readonly held: string | undefined;
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
export function OptionFields(props: Props) {
  const { caseId, option, held, isProposed, isAgainst, problem, onChosen, onReason, onCite } = props;
  const { node, name, verdict, reason } = option;
  const heldId = `held ${node}`.replace(/\s/gu, "-");
  const isChosen = verdict === "chosen";
  const hint = isAgainst ? t("decisionAgainstRanking") : isProposed && reason !== "" ? t("decisionProposed") : "";
  return (
    <li class="decision-option">
      <label class="check">
        <input
          type="checkbox"
          checked={isChosen}
          // One that was held since can still be taken out.
          disabled={held !== undefined && !isChosen}
          aria-describedby={held === undefined ? undefined : heldId}
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
      {held !== undefined && (
        <p id={heldId} class="small decision-held">
          <span dir="auto">{t(isChosen ? "decisionHeldChosen" : "decisionHeld", held)}</span>{" "}
          <a href={caseHref(caseId, "plan")}>{t("planBlockToPlan")}</a>
        </p>
      )}
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
