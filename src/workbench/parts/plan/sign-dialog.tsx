import { useState } from "preact/hooks";
import { signatureGiven } from "../../../domain/casework/plan";
import { isSameName } from "../../../domain/casework/planned";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";

interface Props {
  readonly caseId: string;
  readonly of: "task" | "decision" | "proposal";
  readonly id: string;
  /** Who stands under it already. */
  readonly first: string;
  readonly onClose: () => void;
}

/** A second official signs on this computer; what that is worth is said. */
export function SignDialog({ caseId, of, id, first, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [texts, setTexts] = useState({ by: "", reason: "" });
  const [isTried, setTried] = useState(false);
  const { by, reason } = texts;
  const missing = by.trim() === "" ? t("planSignNameMissing") : undefined;
  const wrong = missing ?? (isSameName(by, first) ? t("planSignSame") : undefined);
  const submit = async () => {
    setTried(true);
    if (wrong !== undefined) return false;
    return run(
      () => perform(signatureGiven, { caseId, of, id, by, reason, place: "this" }),
      t("planSignDone", by.trim()),
    );
  };
  return (
    <FormDialog title={t("planSignTitle")} submit={t("planSign")} problem={problem} onSubmit={submit} onClose={onClose}>
      <p>{t("planSignHelp", first)}</p>
      <TextField
        label={t("planSignName")}
        value={by}
        problem={isTried ? wrong : undefined}
        onValue={(typed) => {
          setTexts({ by: typed.slice(0, 200), reason });
        }}
      />
      <TextField
        label={t("planSignReason")}
        value={reason}
        rows={2}
        onValue={(typed) => {
          setTexts({ by, reason: typed.slice(0, 1_000) });
        }}
      />
    </FormDialog>
  );
}
