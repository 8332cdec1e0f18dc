import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { FormDialog } from "../../ui/form-dialog";
import { TextField } from "../../ui/text-field";

interface Props {
  readonly title: string;
  readonly help: string;
  readonly submit: string;
  readonly label: string;
  /** Said where no reason was typed. */
  readonly missing: string;
  readonly problem: string | undefined;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onSubmit: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}

/** Something that is done for a reason, which is asked for. */
export function ReasonDialog(props: Props) {
  const { title, help, submit, label, missing, problem, reason, onReason, onSubmit, onClose, children } = props;
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === "";
  return (
    <FormDialog
      title={title}
      submit={submit}
      problem={problem}
      onSubmit={async () => {
        setTried(true);
        return !isMissing && onSubmit();
      }}
      onClose={onClose}
    >
      <p>{help}</p>
      {children}
      <TextField
        label={label}
        value={reason}
        rows={2}
        problem={isTried && isMissing ? missing : undefined}
        onValue={(typed) => {
          onReason(typed.slice(0, 1_000));
        }}
      />
    </FormDialog>
  );
}
