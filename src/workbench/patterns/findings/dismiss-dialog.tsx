import { useState } from "preact/hooks";
import {
  FINDING_REASON_LENGTH,
  type FindingSigns,
  findingDismissed,
  findingWithdrawn,
} from "../../../domain/casework/findings";
import { newId } from "../../../platform";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";

interface Props {
  readonly signs: FindingSigns;
  readonly title: string;
  readonly onClose: () => void;
}

/** Say why something that was found means nothing here: it is folded away, and stays in the log. */
export function DismissDialog({ signs, title, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const { texts, isFromBefore, type, forget } = useTyped(`finding-dismissed:${title}`, { reason: "" });
  const [wrong, setWrong] = useState<string>();
  const dismiss = async () => {
    const reason = texts.reason.trim();
    const found =
      reason === ""
        ? t("findingReasonMissing")
        : reason.length > FINDING_REASON_LENGTH
          ? t("caseViewTooLong", String(FINDING_REASON_LENGTH))
          : undefined;
    setWrong(found);
    if (found !== undefined) return false;
    const findingId = newId();
    const isDone = await run(
      () => perform(findingDismissed, { findingId, signs, reason }),
      t("findingWasDismissed"),
      () => perform(findingWithdrawn, { findingId, caseId: null }),
    );
    if (isDone) forget();
    return isDone;
  };
  return (
    <FormDialog
      title={t("findingDismissTitle", title)}
      submit={t("findingDismissDo")}
      problem={problem}
      onSubmit={dismiss}
      onClose={onClose}
      onGiveUp={forget}
      isFromBefore={isFromBefore}
    >
      <TextField
        label={t("findingReason")}
        hint={t("findingReasonHint")}
        value={texts.reason}
        onValue={(reason) => type({ reason })}
        problem={wrong}
        rows={3}
      />
    </FormDialog>
  );
}
