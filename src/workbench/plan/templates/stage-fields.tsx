import { useRef } from "preact/hooks";
import type { PlanTemplate } from "../../../domain/casework/plan";
import { t } from "../../../ui/texts";
import { MoveButtons } from "../../parts/forms/move-buttons";
import { withStageMoved, withoutStage } from "./template-changes";

interface Props {
  readonly template: PlanTemplate;
  readonly isTried: boolean;
  readonly onTemplate: (template: PlanTemplate) => void;
}

const MOST = 50;

/** The stages of a template in their order. */
export function StageFields({ template, isTried, onTemplate }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const { stages } = template;
  const focus = (n: number, selector: string) => {
    requestAnimationFrame(() => list.current?.children[n]?.querySelector<HTMLElement>(selector)?.focus());
  };
  return (
    <fieldset class="plan-fields">
      <legend>{t("planStages")}</legend>
      <ol ref={list} class="plan-stage-fields">
        {stages.map(({ name }, n) => (
          <li key={n}>
            <input
              type="text"
              dir="auto"
              aria-label={t("planStageNumber", String(n + 1))}
              aria-invalid={isTried && name.trim() === ""}
              value={name}
              onInput={({ currentTarget }) => {
                onTemplate({ ...template, stages: stages.with(n, { name: currentTarget.value.slice(0, 200) }) });
              }}
            />
            <MoveButtons
              name={name}
              isFirst={n === 0}
              isLast={n === stages.length - 1}
              onMove={(by) => {
                onTemplate(withStageMoved(template, n, by));
                focus(n + by, `[data-move=${by < 0 ? "up" : "down"}]`);
              }}
            />
            <button
              type="button"
              class="quiet"
              aria-label={t("compareRemoveNamed", name)}
              onClick={() => {
                onTemplate(withoutStage(template, n));
                focus(Math.min(n, stages.length - 2), "input");
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      {stages.length < MOST && (
        <button
          type="button"
          class="quiet start"
          onClick={() => {
            onTemplate({ ...template, stages: [...stages, { name: "" }] });
            focus(stages.length, "input");
          }}
        >
          {t("planAddStage")}
        </button>
      )}
    </fieldset>
  );
}
