import { useState } from "preact/hooks";
import { ruleSetActivated } from "../../../domain/casework/rules";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { formatNumber, t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";

interface Props {
  readonly ruleSetId: string;
  readonly version: number;
  readonly onClose: () => void;
}

/** Put a version in use, with the reason. From then on it proposes, and no other version of it. */
export function ActivateDialog({ ruleSetId, version, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const wrong = reason.trim() === "" ? t("rulesReasonMissing") : undefined;
  const submit = async () => {
    setTried(true);
    if (wrong !== undefined) return false;
    return run(
      () => perform(ruleSetActivated, { ruleSetId, version, reason: reason.trim() }),
      t("rulesPutInUseDone", formatNumber(version)),
    );
  };
  return (
    <FormDialog
      title={t("rulesPutVersionInUse", formatNumber(version))}
      submit={t("rulesPutInUse")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p class="soft">{t("rulesPutInUseHelp")}</p>
      <TextField
        label={t("rulesSaysReason")}
        rows={3}
        value={reason}
        problem={isTried ? wrong : undefined}
        onValue={setReason}
      />
    </FormDialog>
  );
}
