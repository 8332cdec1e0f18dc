import { useState } from "preact/hooks";
import { ChoiceField } from "../../../ui/choice-field";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import type { DeskRow } from "./desk-row";

interface Props {
  readonly row: DeskRow;
  readonly problem: string | undefined;
  readonly onNamed: (label: string, broader: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A concept that the taxonomy does not have: its name, and the one that it is to stand under. */
export function NewConceptDialog({ row, problem, onNamed, onClose }: Props) {
  const [label, setLabel] = useState(row.label);
  const [broader, setBroader] = useState("");
  const isNamed = label.trim() !== "" && label.length <= 500;
  const above = [...new Map(row.proposals.map(({ iri, name }) => [iri, name]))];
  return (
    <FormDialog
      title={t("collectionsNewTitle", row.label)}
      submit={t("collectionsPropose")}
      problem={problem}
      onSubmit={async () => isNamed && onNamed(label.trim(), broader)}
      onClose={onClose}
    >
      <p class="soft">{t("collectionsNewHelp")}</p>
      <TextField
        label={t("collectionsName")}
        value={label}
        onValue={setLabel}
        problem={isNamed ? undefined : t("ownDataNameMissing")}
      />
      {above.length > 0 && (
        <ChoiceField
          label={t("collectionsUnder")}
          value={broader}
          choices={[["", t("collectionsUnderNone")], ...above]}
          onValue={setBroader}
        />
      )}
    </FormDialog>
  );
}
