import { useState } from "preact/hooks";
import { t } from "../../../ui/texts";
import { usePlanning } from "../planning";
import { AddStage } from "../stages/add-stage";
import { DropStage } from "../stages/drop-stage";

/** What can be done with the plan as a whole. */
export function PlanBar({ onAdd }: { readonly onAdd: () => void }) {
  const { plan, canChange } = usePlanning();
  const [open, setOpen] = useState<"add-stage" | "drop-stage">();
  const close = () => {
    setOpen(undefined);
  };
  return (
    <div class="plan-bar">
      <h2 id="plan-tasks">{t("planTasks")}</h2>
      {canChange && (
        <p class="bar plan-no-print">
          <button type="button" aria-keyshortcuts="t" onClick={onAdd}>
            {t("planAddTask")} <kbd aria-hidden="true">T</kbd>
          </button>
          <button type="button" class="quiet" onClick={() => setOpen("add-stage")}>
            {t("planAddStage")}
          </button>
          {plan.stages.length > 0 && (
            <button type="button" class="quiet" onClick={() => setOpen("drop-stage")}>
              {t("planStageDrop")}
            </button>
          )}
        </p>
      )}
      {open === "add-stage" && <AddStage onClose={close} />}
      {open === "drop-stage" && <DropStage onClose={close} />}
    </div>
  );
}
