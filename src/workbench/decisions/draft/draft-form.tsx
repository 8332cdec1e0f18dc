import type { DraftChecks } from "../../../domain/casework/decision";
import type { CaseComparison } from "../../../storage/reading";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { CitingField } from "./citing-field";
import { DateField } from "../../parts/forms/date-field";
import type { DraftProblems } from "./draft-problems";
import { YES, chosenField, ownField, reasonField, writeCited } from "./draft-texts";
import { OptionFields } from "./option-fields";
import { useCiting } from "./use-citing";
import { useHeld } from "./use-held";
import type { DecisionWriting } from "./use-decision-draft";

interface Props {
  readonly caseId: string;
  readonly writing: DecisionWriting;
  readonly comparison: CaseComparison;
  readonly checks: DraftChecks;
  readonly problems: DraftProblems;
}

/** The fields of a decision. */
export function DraftForm({ caseId, writing, comparison, checks, problems }: Props) {
  const { draft, texts, set } = writing;
  const held = useHeld(caseId, comparison.alternatives);
  const { cite, dialog } = useCiting(writing, comparison);
  const text = (name: "why" | "against" | "dissent", label: string, rows: number, hint: string) => (
    <CitingField
      label={label}
      value={texts[name]}
      rows={rows}
      hint={hint}
      problem={problems[name]}
      onValue={(value) => {
        set({ [name]: value });
      }}
      onCite={(at, field) => {
        cite({ text: texts[name], at, field, write: (value, cited) => set({ [name]: value, cited }) });
      }}
    />
  );
  const line = (name: "title" | "decidedBy" | "change", label: string, hint?: string) => (
    <TextField
      label={label}
      value={texts[name]}
      problem={problems[name]}
      onValue={(value) => {
        set({ [name]: value });
      }}
      {...(hint !== undefined && { hint })}
    />
  );
  return (
    <>
      {draft.supersedes !== null && line("change", t("decisionChangeReason"), t("decisionChangeHint"))}
      {line("title", t("decisionTitleField"))}
      <fieldset class="decision-options">
        <legend>{t("decisionChooseLegend")}</legend>
        <ul>
          {draft.options.map((option) => (
            <OptionFields
              key={option.node}
              caseId={caseId}
              option={option}
              held={held?.get(option.node)}
              isProposed={texts[ownField(option.node)] !== YES}
              isAgainst={checks.againstRanking.includes(option.name)}
              problem={problems.reasons.get(option.node)}
              onChosen={(isChosen) => {
                set({ [chosenField(option.node)]: isChosen ? YES : "" });
              }}
              onReason={(reason) => {
                set({
                  [ownField(option.node)]: YES,
                  [reasonField(option.node)]: reason,
                  // The words that were proposed may cite: what they point at is kept with them.
                  cited: writeCited(draft.cited),
                });
              }}
              onCite={(at, field) => {
                const write = (reason: string, cited: string) =>
                  set({ [ownField(option.node)]: YES, [reasonField(option.node)]: reason, cited });
                cite({ text: option.reason, at, field, write });
              }}
            />
          ))}
        </ul>
      </fieldset>
      {text("why", t("decisionWhy"), 8, t("decisionWhyHint"))}
      {text("against", t("decisionAgainst"), 4, "")}
      {text("dissent", t("decisionDissent"), 2, t("decisionDissentHint"))}
      {line("decidedBy", t("decisionBy"), t("decisionByHint"))}
      <DateField
        label={t("decisionLookAgain")}
        value={texts.lookAgain}
        onValue={(lookAgain) => {
          set({ lookAgain });
        }}
      />
      {dialog}
    </>
  );
}
