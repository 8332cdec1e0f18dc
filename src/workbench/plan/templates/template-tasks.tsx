import { useRef } from "preact/hooks";
import type { PlanTemplate, TemplateTask } from "../../../domain/casework/plan";
import { t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { freshTemplateTask, withTaskMoved } from "./template-changes";
import { TemplateTaskFields } from "./template-task-fields";

interface Props {
  readonly template: PlanTemplate;
  readonly isTried: boolean;
  readonly onTemplate: (template: PlanTemplate) => void;
}

const FIRST = 30;
const MOST = 1_000;

/** The tasks of a template, each with its stage and what it asks for. */
export function TemplateTasks({ template, isTried, onTemplate }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const { tasks, stages } = template;
  const { shown, more, atLeast } = useMore(tasks, FIRST);
  const focus = (n: number, selector: string) => {
    requestAnimationFrame(() => list.current?.children[n]?.querySelector<HTMLElement>(selector)?.focus());
  };
  return (
    <fieldset class="plan-fields">
      <legend>{t("planTasks")}</legend>
      <ol ref={list} class="plan-task-fields">
        {shown.map((task, n) => (
          <TemplateTaskFields
            key={n}
            number={n + 1}
            task={task}
            stages={stages}
            isTried={isTried}
            isFirst={n === 0}
            isLast={n === tasks.length - 1}
            onTask={(next: TemplateTask) => {
              onTemplate({ ...template, tasks: tasks.with(n, next) });
            }}
            onMove={(by) => {
              onTemplate(withTaskMoved(template, n, by));
              focus(n + by, `[data-move=${by < 0 ? "up" : "down"}]`);
            }}
            onRemove={() => {
              onTemplate({ ...template, tasks: tasks.toSpliced(n, 1) });
              focus(Math.min(n, tasks.length - 2), "input");
            }}
          />
        ))}
      </ol>
      {more}
      {tasks.length < MOST && (
        <button
          type="button"
          class="quiet start"
          onClick={() => {
            atLeast(tasks.length + 1);
            onTemplate({
              ...template,
              tasks: [...tasks, freshTemplateTask(stages.length > 0 ? stages.length - 1 : null)],
            });
            focus(tasks.length, "input");
          }}
        >
          {t("planAddTask")}
        </button>
      )}
    </fieldset>
  );
}
