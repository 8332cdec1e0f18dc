import { useState } from "preact/hooks";
import { setPreference } from "../../../platform";
import { DECIDED_BY } from "../../../platform/kept";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { usePreference } from "../../frame/use-preference";
import { useWorkbench } from "../../frame/workbench";
import { saveBytes } from "../../parts/save-bytes";
import { fieldProblem } from "../../words/field-problems";
import type { WaitingThere } from "./waiting";

interface Props {
  readonly waiting: WaitingThere;
  readonly onClose: () => void;
}

/** Sign what was accepted elsewhere: the file for them is saved, and this installation's log says that it was signed here. */
export function SignDialog({ waiting: { accepted, says, proposed }, onClose }: Props) {
  const { ask, onUnreadable } = useWorkbench();
  const { problem, run } = useDoing();
  const remembered = usePreference(DECIDED_BY) ?? "";
  const [typed, setTyped] = useState<string>();
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<{ readonly by?: string | undefined; readonly reason?: string | undefined }>({});
  const by = typed ?? remembered;
  const sign = async () => {
    const { caseId, proposalId } = says;
    const signed = await ask("signForOther", {
      ...{ caseId, proposalId, accepted, by: by.trim(), reason },
      outcome: proposed?.outcome ?? "",
    });
    if (!signed.ok) return signed;
    saveBytes(
      new Blob([signed.value.file], { type: "application/json" }),
      `${caseId.replaceAll("/", "-")}-signature.json`,
    );
    setPreference(DECIDED_BY, by.trim()).catch(onUnreadable);
    return signed;
  };
  const submit = async () => {
    const found = { by: fieldProblem("decidedBy", by), reason: fieldProblem("reason", reason) };
    setWrong(found);
    return found.by === undefined && found.reason === undefined && run(sign, t("exchangeSigned"));
  };
  return (
    <FormDialog
      title={t("exchangeSignTitle")}
      submit={t("exchangeSignNow")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t("exchangeSignHelp", says.by)}</p>
      <TextField label={t("exchangeSignBy")} value={by} onValue={setTyped} problem={wrong.by} />
      <TextField label={t("joiningReason")} value={reason} onValue={setReason} problem={wrong.reason} rows={2} />
    </FormDialog>
  );
}
