import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { oneLine } from "../../domain/ground/text";
import { FormDialog } from "../../ui/form-dialog";
import { TextField } from "../../ui/text-field";
import { t } from "../../ui/texts";

const MOST = 1_000;

interface Props {
  readonly title: string;
  readonly help: string;
  readonly submit: string;
  readonly problem: string | undefined;
  readonly onSubmit: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}

/** Something that is done for a reason, which is asked for. */
export function ReasonDialog({ title, help, submit, problem, onSubmit, onClose, children }: Props) {
  const [typed, setTyped] = useState("");
  const [isTried, setTried] = useState(false);
  const reason = oneLine(typed);
  return (
    <FormDialog
      title={title}
      submit={submit}
      problem={problem}
      onSubmit={async () => {
        setTried(true);
        return reason !== "" && onSubmit(reason);
      }}
      onClose={onClose}
    >
      <p>{help}</p>
      {children}
      <TextField
        label={t("scorecardReason")}
        value={typed}
        rows={2}
        problem={isTried && reason === "" ? t("scorecardReasonMissing") : undefined}
        onValue={(text) => {
          setTyped(text.slice(0, MOST));
        }}
      />
    </FormDialog>
  );
}
