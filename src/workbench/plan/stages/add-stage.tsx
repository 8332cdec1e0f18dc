import { useState } from "preact/hooks";
import { newId } from "../../../platform";
import { ChoiceField } from "../../../ui/choice-field";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { usePlanning } from "../planning";
import { useAltering } from "../use-altering";

/** Put a stage into a running plan, after any other. */
export function AddStage({ onClose }: { readonly onClose: () => void }) {
  const { caseId, plan } = usePlanning();
  const { problem, alter } = useAltering(caseId);
  const [name, setName] = useState("");
  const [after, setAfter] = useState(plan.stages.at(-1)?.row.stageId ?? "");
  const [isTried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (name.trim() === "") return false;
    const stageId = newId();
    return alter({
      alterations: [{ alter: "add-stage", stageId, name, after }],
      done: t("planAddStageDone", name.trim()),
      undo: () => Promise.resolve([{ alter: "drop-stage", stageId }]),
    });
  };
  return (
    <FormDialog title={t("planAddStage")} submit={t("planKeep")} problem={problem} onSubmit={submit} onClose={onClose}>
      <TextField
        label={t("planStageName")}
        value={name}
        problem={isTried && name.trim() === "" ? t("compareNameMissing") : undefined}
        onValue={(typed) => {
          setName(typed.slice(0, 200));
        }}
      />
      <ChoiceField
        label={t("planStageAfter")}
        value={after}
        choices={[["", t("planStageFirst")], ...plan.stages.map(({ row }) => [row.stageId, row.name] as const)]}
        onValue={setAfter}
      />
    </FormDialog>
  );
}
