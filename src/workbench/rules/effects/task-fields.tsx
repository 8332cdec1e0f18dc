import type { AlterationTemplate } from "../../../domain/casework/rules";
import { ChoiceField } from "../../../ui/choice-field";
import { TextField } from "../../../ui/text-field";
import { type TextKey, t } from "../../../ui/texts";
import { NumberField } from "../conditions/input-fields";

type Task = Extract<AlterationTemplate, { alter: "add-task" }>;

const FORM_HELP: Readonly<Record<Task["form"], TextKey>> = {
  task: "rulesHelpTask",
  visit: "rulesHelpVisit",
  milestone: "rulesHelpMilestone",
};

/** A task, a visit or a milestone that is to be added. */
export function TaskFields({ draft, onDraft }: { readonly draft: Task; readonly onDraft: (draft: Task) => void }) {
  return (
    <>
      <TextField
        label={t("rulesAlterName")}
        value={draft.name}
        hint={t("rulesAlterNameHint")}
        onValue={(name) => onDraft({ ...draft, name })}
      />
      <ChoiceField
        label={t("rulesAlterForm")}
        value={draft.form}
        hint={t(FORM_HELP[draft.form])}
        choices={[
          ["task", t("rulesFormTask")],
          ["visit", t("rulesFormVisit")],
          ["milestone", t("rulesFormMilestone")],
        ]}
        onValue={(form) => onDraft({ ...draft, form })}
      />
      <ChoiceField
        label={t("rulesAlterBlocks")}
        value={draft.blocks}
        choices={[
          ["nothing", t("rulesBlocksNothing")],
          ["closing", t("rulesBlocksClosing")],
          ["decision", t("rulesBlocksDecision")],
        ]}
        onValue={(blocks) => onDraft({ ...draft, blocks })}
      />
      <NumberField
        label={t("rulesAlterDue")}
        hint={t("rulesAlterDueHint")}
        value={draft.dueDays}
        onValue={(days) => onDraft({ ...draft, dueDays: Number.isNaN(days) ? null : days })}
      />
      <TextField
        label={t("rulesAlterStage")}
        value={draft.stage}
        hint={t("rulesHintStage")}
        onValue={(stage) => onDraft({ ...draft, stage })}
      />
      <TextField
        label={t("rulesAlterWho")}
        value={draft.who}
        hint={t("rulesHintWho")}
        onValue={(who) => onDraft({ ...draft, who })}
      />
      <NumberField
        label={t("rulesAlterSources")}
        value={draft.sources}
        hint={t("rulesHintSources")}
        onValue={(sources) => onDraft({ ...draft, sources: Number.isNaN(sources) ? 0 : sources })}
      />
      <ChoiceField
        label={t("rulesAlterSignatures")}
        value={draft.signatures === 2 ? "2" : "1"}
        choices={[
          ["1", t("rulesOneSigns")],
          ["2", t("rulesTwoSign")],
        ]}
        onValue={(n) => onDraft({ ...draft, signatures: n === "2" ? 2 : 1 })}
      />
      <ChoiceField
        label={t("rulesAlterAbout")}
        hint={t("rulesHintAbout")}
        value={draft.ofSubject ? "subject" : "case"}
        choices={[
          ["subject", t("rulesOfSubject")],
          ["case", t("rulesOfCase")],
        ]}
        onValue={(what) => onDraft({ ...draft, ofSubject: what === "subject" })}
      />
    </>
  );
}
