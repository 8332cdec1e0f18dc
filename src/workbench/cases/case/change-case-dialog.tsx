import { useState } from "preact/hooks";
import { type CaseRow, caseChanged } from "../../../domain/casework/cases";
import { FormDialog } from "../../../ui/form-dialog";
import { t } from "../../../ui/texts";
import { type CaseProblems, type CaseWords, CaseWordsFields, caseProblems } from "../../parts/forms/case-words-fields";
import { useTyped } from "../../../ui/typed";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";

interface Props {
  readonly row: CaseRow;
  readonly onClose: () => void;
}

/** Put a case's title, kind or purpose right. What it was called before stays in the log. */
export function ChangeCaseDialog({ row: { caseId, title, kind, purpose }, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const before: CaseWords = { caseId, title, kind, purpose };
  const typed = useTyped(`case:${caseId}`, { title, purpose });
  const [chosen, setChosen] = useState(kind);
  const words: CaseWords = { ...before, ...typed.texts, kind: chosen };
  const setWords = ({ title: called, purpose: meant, kind: of }: CaseWords) => {
    setChosen(of);
    typed.type({ title: called, purpose: meant });
  };
  const [problems, setProblems] = useState<CaseProblems>({});
  const submit = async () => {
    const found = caseProblems(words);
    setProblems(found);
    if (Object.keys(found).length > 0) return false;
    if (JSON.stringify(words) === JSON.stringify(before)) return true;
    const changed = await run(
      () => perform(caseChanged, words),
      t("caseViewChanged"),
      () => perform(caseChanged, before),
    );
    if (changed) typed.forget();
    return changed;
  };
  return (
    <FormDialog
      title={t("caseViewChangeTitle")}
      submit={t("caseViewKeep")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
      onGiveUp={typed.forget}
      isFromBefore={typed.isFromBefore}
    >
      <CaseWordsFields words={words} problems={problems} onWords={setWords} withId={false} />
    </FormDialog>
  );
}
