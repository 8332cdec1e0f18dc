import { useState } from "preact/hooks";
import { caseOpened } from "../../../domain/casework/cases";
import type { Failure } from "../../words/failure-words";
import { FormDialog } from "../../../ui/form-dialog";
import { oneLine } from "../../../domain/ground/text";
import { t } from "../../../ui/texts";
import { type CaseProblems, type CaseWords, CaseWordsFields, caseProblems } from "../../parts/forms/case-words-fields";
import { useTyped } from "../../../ui/typed";
import { lookAlikeCase } from "../../../storage/reading";
import { useWorkbench } from "../../frame/workbench";
import { caseHref } from "../links";
import { failureWords } from "../../words/failure-words";

const NEW = { caseId: "", title: "", purpose: "" };

/** Open a case under the agency's own case ID, after a word where another's looks like it, and go to it. */
export function OpenCaseDialog({ onClose }: { readonly onClose: () => void }) {
  const { db, perform, navigate } = useWorkbench();
  const typed = useTyped("new-case", NEW);
  const [kind, setKind] = useState<CaseWords["kind"]>("placement");
  const words: CaseWords = { ...typed.texts, kind };
  const setWords = ({ kind: of, ...texts }: CaseWords) => {
    setKind(of);
    typed.type(texts);
  };
  const [problems, setProblems] = useState<CaseProblems>({});
  const [failure, setFailure] = useState<Failure>();
  const [alike, setAlike] = useState<Alike>();
  const submit = async () => {
    const found = caseProblems(words);
    setProblems(found);
    setFailure(undefined);
    if (Object.keys(found).length > 0) return false;
    const asked = oneLine(words.caseId);
    const other = await lookAlikeCase(db, asked);
    // Who has read of it and asks once more means another case.
    setAlike(other === undefined ? undefined : { asked, other });
    if (other !== undefined && alike?.asked !== asked) return false;
    const opened = await perform(caseOpened, words);
    if (!opened.ok) setFailure(opened.error);
    else {
      typed.forget();
      navigate(caseHref(oneLine(words.caseId)));
    }
    return opened.ok;
  };
  return (
    <FormDialog
      title={t("caseListOpenTitle")}
      submit={t("caseListOpen")}
      problem={
        failure ? <OpenProblem failure={failure} caseId={oneLine(words.caseId)} /> : alike && <LookAlike {...alike} />
      }
      onSubmit={submit}
      onClose={onClose}
      onGiveUp={typed.forget}
      isFromBefore={typed.isFromBefore}
    >
      <CaseWordsFields words={words} problems={problems} onWords={setWords} withId />
    </FormDialog>
  );
}

/** What was asked for, and the case that it is easily taken for. */
interface Alike {
  readonly asked: string;
  readonly other: string;
}

const LookAlike = ({ asked, other }: Alike) => (
  <>
    {t("caseLooksLike", other, asked)} <a href={caseHref(other)}>{t("caseListGoTo")}</a>
  </>
);

function OpenProblem({ failure, caseId }: { readonly failure: Failure; readonly caseId: string }) {
  if (failure.code !== "case-exists") return <>{failureWords(failure)}</>;
  return (
    <>
      {t(failure.status === "open" ? "caseListExistsOpen" : "caseListExistsClosed", caseId)}{" "}
      <a href={caseHref(caseId)}>{t("caseListGoTo")}</a>
    </>
  );
}
