import type { PlanTemplate, TemplateTask } from "../../../domain/casework/plan";
import { ChoiceField } from "../../../ui/choice-field";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { MoveButtons } from "../../parts/forms/move-buttons";
import { blocksChoices, formChoices, signaturesChoices, sourcesChoices } from "../tasks/task-draft";

interface Props {
  readonly number: number;
  readonly task: TemplateTask;
  readonly stages: PlanTemplate["stages"];
  readonly isTried: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onTask: (task: TemplateTask) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

const MOST_DAYS = 3_650;

/** One task of a template: its name, and folded away what else it asks for. */
export function TemplateTaskFields(props: Props) {
  const { number, task, stages, isTried, isFirst, isLast, onTask, onMove, onRemove } = props;
  const set = (changed: Partial<TemplateTask>) => {
    onTask({ ...task, ...changed });
  };
  return (
    <li>
      <div class="plan-task-line">
        <TextField
          label={t("planTaskNumber", String(number))}
          value={task.name}
          problem={isTried && task.name.trim() === "" ? t("planTaskNameMissing") : undefined}
          onValue={(name) => {
            set({ name: name.slice(0, 300) });
          }}
        />
        <ChoiceField
          label={t("planStage")}
          value={String(task.stage ?? "")}
          choices={[
            ["", t("planNoStage")],
            ...stages.map(({ name }, n) => [String(n), name || String(n + 1)] as const),
          ]}
          onValue={(stage) => {
            set({ stage: stage === "" ? null : Number(stage) });
          }}
        />
        <TextField
          label={t("planDays")}
          value={task.days === null ? "" : String(task.days)}
          onValue={(text) => {
            const days = Number.parseInt(text, 10);
            set({ days: Number.isNaN(days) || days < 0 ? null : Math.min(days, MOST_DAYS) });
          }}
        />
        <span class="plan-task-moves">
          <MoveButtons name={task.name} isFirst={isFirst} isLast={isLast} onMove={onMove} />
          <button type="button" class="quiet" aria-label={t("compareRemoveNamed", task.name)} onClick={onRemove}>
            ×
          </button>
        </span>
      </div>
      <details>
        <summary>{t("planMoreOfTask")}</summary>
        <div class="plan-pair">
          <ChoiceField
            label={t("planForm")}
            value={task.form}
            choices={formChoices()}
            onValue={(form) => set({ form })}
          />
          <ChoiceField
            label={t("planBlocks")}
            value={task.blocks}
            choices={blocksChoices()}
            onValue={(blocks) => set({ blocks })}
          />
          <TextField label={t("planWho")} value={task.who} onValue={(who) => set({ who: who.slice(0, 200) })} />
          <ChoiceField
            label={t("planSources")}
            value={String(task.sources)}
            choices={sourcesChoices()}
            onValue={(sources) => set({ sources: Number(sources) })}
          />
          <ChoiceField
            label={t("planSignatures")}
            value={String(task.signatures)}
            choices={signaturesChoices()}
            onValue={(signatures) => set({ signatures: signatures === "2" ? 2 : 1 })}
          />
        </div>
      </details>
    </li>
  );
}
