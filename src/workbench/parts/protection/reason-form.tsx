import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import type { Doing } from "../../frame/use-doing";
import { fieldProblem } from "../../words/field-problems";

interface Props {
  readonly title: string;
  readonly submit: string;
  /** Under which name what is typed is kept until it is used. */
  readonly of: string;
  readonly problem: Doing["problem"];
  /** What is wrong above the reason; nothing is asked for then. */
  readonly isWrong?: boolean;
  readonly onReason: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}

/** A dialog that takes a reason, without which nothing is done. */
export function ReasonForm({ title, submit, of, problem, isWrong = false, onReason, onClose, children }: Props) {
  const { texts, isFromBefore, type, forget } = useTyped(of, { reason: "" });
  const [wrong, setWrong] = useState<string>();
  const { reason } = texts;
  const run = async () => {
    const found = reason.trim() === "" ? t("protectionReasonMissing") : fieldProblem("reason", reason);
    setWrong(found);
    if (found !== undefined || isWrong) return false;
    const done = await onReason(reason);
    if (done) forget();
    return done;
  };
  return (
    <FormDialog
      title={title}
      submit={submit}
      problem={problem}
      onSubmit={run}
      onClose={onClose}
      onGiveUp={forget}
      isFromBefore={isFromBefore}
    >
      {children}
      <TextField
        label={t("protectionReason")}
        hint={t("protectionReasonHint")}
        value={reason}
        onValue={(typed) => {
          type({ reason: typed });
        }}
        problem={wrong}
      />
    </FormDialog>
  );
}
