import { useState } from "preact/hooks";
import { oneLine } from "../../../domain/ground/text";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";

interface Props {
  readonly name: string;
  readonly onName: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Gives a saved search another name. */
export function RenameDialog({ name, onName, onClose }: Props) {
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string>();
  const submit = async (): Promise<boolean> => {
    const words = oneLine(typed);
    if (words === "") {
      setProblem(t("findNameMissing"));
      return false;
    }
    await onName(words);
    return true;
  };
  return (
    <FormDialog title={t("findRenameTitle")} submit={t("findRename")} onSubmit={submit} onClose={onClose}>
      <TextField label={t("findName")} value={typed} onValue={setTyped} problem={problem} />
    </FormDialog>
  );
}
