import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { FormDialog } from "../../ui/form-dialog";
import { TextField } from "../../ui/text-field";
import { t } from "../../ui/texts";
import { useTyped } from "../../ui/typed";
import { fieldProblem } from "../words/field-problems";

interface Props {
  /** Under which name the reason is kept while it is typed. */
  readonly of: string;
  readonly title: string;
  readonly submit: string;
  readonly problem: string | undefined;
  /** Does it, for this reason; true closes the dialog. */
  readonly onSubmit: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Something that is to be done, with room for a reason, which may be left out. */
export function ReasonDialog({ of, title, submit, problem, onSubmit, onClose, children }: Props) {
  const { texts, isFromBefore, type, forget } = useTyped(of, { reason: "" });
  const [wrong, setWrong] = useState<string>();
  const done = async () => {
    const found = fieldProblem("reason", texts.reason);
    setWrong(found);
    const isDone = found === undefined && (await onSubmit(texts.reason));
    if (isDone) forget();
    return isDone;
  };
  return (
    <FormDialog
      title={title}
      submit={submit}
      problem={problem}
      onSubmit={done}
      onClose={onClose}
      onGiveUp={forget}
      isFromBefore={isFromBefore}
    >
      {children}
      <TextField
        label={t("joiningReason")}
        value={texts.reason}
        onValue={(reason) => {
          type({ reason });
        }}
        problem={wrong}
        rows={2}
      />
    </FormDialog>
  );
}
