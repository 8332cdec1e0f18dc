import { useState } from "preact/hooks";
import { ruleSetWithdrawn } from "../../../domain/casework/rules";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";

interface Props {
  readonly ruleSetId: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Take a rule set out of use. What it proposed stands. */
export function WithdrawDialog({ ruleSetId, name, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [reason, setReason] = useState("");
  const submit = () =>
    run(() => perform(ruleSetWithdrawn, { ruleSetId, reason: reason.trim() }), t("rulesWithdrawn", name));
  return (
    <FormDialog
      title={t("rulesWithdrawTitle", name)}
      submit={t("rulesWithdraw")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p class="soft">{t("rulesWithdrawHelp")}</p>
      <TextField label={t("rulesSaysReason")} rows={2} value={reason} onValue={setReason} />
    </FormDialog>
  );
}
