import { useState } from "preact/hooks";
import { subjectNamed } from "../../../domain/casework/subjects";
import type { Perform } from "../../../messaging";
import type { SubjectDossier } from "../../../storage/reading";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { fieldProblem } from "../../words/field-problems";

interface Props {
  readonly node: string;
  readonly dossier: SubjectDossier;
  readonly onClose: () => void;
}

/** Call a subject otherwise here; emptied, it is called again what its sources call it. */
export function RenameDialog({ node, dossier, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const { namedNodes } = dossier;
  const before = namedNodes.length > 0 ? dossier.name : "";
  const { texts, isFromBefore, type, forget } = useTyped(`subject:${node}`, { name: before || dossier.name });
  const [wrong, setWrong] = useState<string>();
  const submit = async () => {
    const found = fieldProblem("subjectName", texts.name);
    setWrong(found);
    if (found !== undefined) return false;
    const nodes = namedNodes.length > 0 ? namedNodes : [node];
    const named = await run(
      () => nameAll(perform, nodes, texts.name),
      t("dossierRenamed"),
      () => nameAll(perform, nodes, before),
    );
    if (named) forget();
    return named;
  };
  return (
    <FormDialog
      title={t("dossierRenameTitle")}
      submit={t("caseViewKeep")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
      onGiveUp={forget}
      isFromBefore={isFromBefore}
    >
      <TextField
        label={t("subjectNameLabel")}
        value={texts.name}
        hint={t("dossierRenameHint")}
        onValue={(name) => {
          type({ name });
        }}
        problem={wrong}
      />
    </FormDialog>
  );
}

/** Where subjects that had names were joined, each of them gets the name: no other may come back later. */
async function nameAll(perform: Perform, nodes: readonly string[], name: string) {
  let named = await perform(subjectNamed, { node: nodes[0] ?? "", name });
  for (const node of nodes.slice(1)) if (named.ok) named = await perform(subjectNamed, { node, name });
  return named;
}
