import type { PlannedTask } from "../../../domain/casework/plan";
import { ChoiceField } from "../../../ui/choice-field";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { DateField } from "../../parts/forms/date-field";
import { usePlanning } from "../planning";
import { blocksChoices, formChoices, signaturesChoices, sourcesChoices } from "./task-draft";

interface Props {
  readonly task: PlannedTask;
  readonly isTried: boolean;
  readonly subjects: readonly (readonly [node: string, name: string])[];
  readonly onTask: (task: PlannedTask) => void;
}

/** Everything that a task asks for. */
export function TaskFields({ task, isTried, subjects, onTask }: Props) {
  const { plan, today } = usePlanning();
  const set = (changed: Partial<PlannedTask>) => {
    onTask({ ...task, ...changed });
  };
  const stages = plan.stages.map(({ row }) => [row.stageId, row.name] as const);
  // A stage that was dropped meanwhile is none any more.
  const stageId = stages.some(([id]) => id === task.stageId) ? task.stageId : "";
  return (
    <>
      <TextField
        label={t("planTaskName")}
        value={task.name}
        problem={isTried && task.name.trim() === "" ? t("planTaskNameMissing") : undefined}
        onValue={(name) => {
          set({ name: name.slice(0, 300) });
        }}
      />
      <div class="plan-pair">
        <ChoiceField
          label={t("planStage")}
          value={stageId}
          choices={[["", t("planNoStage")], ...stages]}
          onValue={(next) => {
            set({ stageId: next });
          }}
        />
        <ChoiceField
          label={t("planForm")}
          value={task.form}
          choices={formChoices()}
          onValue={(form) => {
            set({ form });
          }}
        />
        <div>
          <DateField
            label={t("planDue")}
            value={task.due}
            onValue={(due) => {
              set({ due });
            }}
          />
          {task.due !== "" && task.due < today && <p class="small soft">{t("planDuePast")}</p>}
        </div>
        <TextField
          label={t("planWho")}
          value={task.who}
          onValue={(who) => {
            set({ who: who.slice(0, 200) });
          }}
        />
      </div>
      <ChoiceField
        label={t("planBlocks")}
        value={task.blocks}
        choices={blocksChoices()}
        onValue={(blocks) => {
          set({ blocks });
        }}
      />
      <div class="plan-pair">
        <ChoiceField
          label={t("planSources")}
          value={String(task.sources)}
          choices={sourcesChoices()}
          onValue={(sources) => {
            set({ sources: Number(sources) });
          }}
        />
        <ChoiceField
          label={t("planSignatures")}
          value={String(task.signatures)}
          choices={signaturesChoices()}
          onValue={(signatures) => {
            set({ signatures: signatures === "2" ? 2 : 1 });
          }}
        />
      </div>
      {(subjects.length > 0 || task.node !== "") && (
        <ChoiceField
          label={t("planAbout")}
          value={task.node}
          choices={[["", t("planAboutCase")], ...subjects]}
          onValue={(node) => {
            set({ node });
          }}
        />
      )}
    </>
  );
}
