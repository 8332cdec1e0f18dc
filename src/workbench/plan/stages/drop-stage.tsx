import { useState } from "preact/hooks";
import { ChoiceField } from "../../../ui/choice-field";
import { FormDialog } from "../../../ui/form-dialog";
import { t } from "../../../ui/texts";
import { usePlanning } from "../planning";
import { useAltering } from "../use-altering";

/** Take a stage out of a running plan. */
export function DropStage({ onClose }: { readonly onClose: () => void }) {
  const { caseId, plan } = usePlanning();
  const { problem, alter } = useAltering(caseId);
  const [stageId, setStageId] = useState(plan.stages[0]?.row.stageId ?? "");
  const name = plan.stages.find(({ row }) => row.stageId === stageId)?.row.name ?? "";
  return (
    <FormDialog
      title={t("planStageDrop")}
      submit={t("planStageDropDo")}
      problem={problem}
      onSubmit={() => alter({ alterations: [{ alter: "drop-stage", stageId }], done: t("planStageDropDone", name) })}
      onClose={onClose}
    >
      <p>
        {t("planStageDropHelp")} {t("planStageDropNoWayBack")}
      </p>
      <ChoiceField
        label={t("planStage")}
        value={stageId}
        choices={plan.stages.map(({ row }) => [row.stageId, row.name] as const)}
        onValue={setStageId}
      />
    </FormDialog>
  );
}
