import type { AlterationTemplate } from "../../../domain/casework/rules";
import { ChoiceField } from "../../../ui/choice-field";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { LimitFields } from "./limit-fields";
import { TaskFields } from "./task-fields";

interface Props {
  readonly draft: AlterationTemplate;
  readonly onDraft: (draft: AlterationTemplate) => void;
}

/** What there is to be said of one alteration, whichever it is. */
export function AlterationFields({ draft, onDraft }: Props) {
  switch (draft.alter) {
    case "add-task":
      return <TaskFields draft={draft} onDraft={onDraft} />;
    case "drop-task":
    case "drop-stage":
      return (
        <TextField
          label={t("rulesAlterName")}
          value={draft.name}
          hint={t(draft.alter === "drop-task" ? "rulesHintTaskName" : "rulesHintStageName")}
          onValue={(name) => onDraft({ ...draft, name })}
        />
      );
    case "add-stage":
      return (
        <>
          <TextField label={t("rulesAlterName")} value={draft.name} onValue={(name) => onDraft({ ...draft, name })} />
          <TextField
            label={t("rulesAlterAfter")}
            value={draft.after}
            hint={t("rulesHintAfter")}
            onValue={(after) => onDraft({ ...draft, after })}
          />
        </>
      );
    case "hold":
      return (
        <>
          <ChoiceField
            label={t("rulesAlterHoldWhat")}
            value={draft.ofSubject ? "subject" : "case"}
            choices={[
              ["subject", t("rulesOfSubject")],
              ["case", t("rulesOfCase")],
            ]}
            onValue={(what) => onDraft({ ...draft, ofSubject: what === "subject" })}
          />
          <TextField
            label={t("rulesSaysReason")}
            value={draft.reason}
            hint={t("rulesHintHoldReason")}
            onValue={(reason) => onDraft({ ...draft, reason })}
          />
        </>
      );
    case "set-priority":
      return (
        <ChoiceField
          label={t("rulesAlterPriority")}
          value={draft.priority}
          choices={[
            ["normal", t("rulesPriorityNormal")],
            ["high", t("rulesPriorityHigh")],
            ["urgent", t("rulesPriorityUrgent")],
          ]}
          onValue={(priority) => onDraft({ ...draft, priority })}
        />
      );
    case "notify":
      return (
        <TextField
          label={t("rulesAlterText")}
          rows={2}
          value={draft.text}
          hint={t("rulesHintNotify")}
          onValue={(text) => onDraft({ ...draft, text })}
        />
      );
    case "set-limit":
      return <LimitFields draft={draft} onDraft={onDraft} />;
    case "require-signature":
      return null;
  }
}
