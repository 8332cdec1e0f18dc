import { useState } from "preact/hooks";
import { type Credibility, credibilityJudged } from "../../../domain/casework/trust";
import { now } from "../../../platform";
import { type FactGrounds, factGrounds } from "../../../storage/reading";
import { credibilityName } from "../../../ui/credibility-names";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { useDoing } from "../../frame/use-doing";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { fieldProblem } from "../../words/field-problems";
import { CredibilityGrades } from "./credibility-grades";
import { Grounds } from "./grounds";

interface Props {
  readonly captureId: string;
  /** The fact's number in its capture. */
  readonly fact: number;
  readonly onClose: () => void;
}

/** Judge how credible a fact is, from who else says it, how old it is and whose it is; each judgement is an entry of its own. */
export function CredibilityDialog({ captureId, fact, onClose }: Props) {
  const found = useLive((db) => factGrounds(db, { captureId, fact }, now()), [captureId, fact]);
  return found ? <Judging grounds={found} onClose={onClose} /> : null;
}

interface JudgingProps {
  readonly grounds: FactGrounds;
  readonly onClose: () => void;
}

function Judging({ grounds, onClose }: JudgingProps) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const { row, suggestion } = grounds;
  const about = { captureId: row.captureId, fact: row.n };
  // As it was when the dialog opened: keeping another judgement changes it before the dialog is closed.
  const [before] = useState({
    credibility: grounds.judged?.credibility ?? null,
    reason: grounds.judged?.reason ?? "",
  });
  const [grade, setGrade] = useState<Credibility | null | undefined>(before.credibility ?? undefined);
  const typed = useTyped(`credibility:${row.captureId} ${String(row.n)}`, { reason: before.reason });
  const { reason } = typed.texts;
  const [wrong, setWrong] = useState<{ readonly grade?: string; readonly reason?: string | undefined }>({});
  const submit = async () => {
    const isTooLong = fieldProblem("reason", reason);
    setWrong({ reason: isTooLong, ...(grade === undefined && { grade: t("credibilityMissing") }) });
    if (grade === undefined || isTooLong !== undefined) return false;
    const judged = await run(
      () => perform(credibilityJudged, { ...about, credibility: grade, reason: grade === null ? "" : reason }),
      grade === null ? t("credibilityTakenBackSaid") : t("credibilityKept", credibilityName(grade)),
      () => perform(credibilityJudged, { ...about, ...before }),
    );
    if (judged) typed.forget();
    return judged;
  };
  return (
    <FormDialog
      title={t("credibilityTitle")}
      submit={t("credibilityKeep")}
      problem={problem ?? wrong.grade}
      onSubmit={submit}
      onClose={onClose}
      onGiveUp={typed.forget}
      isFromBefore={typed.isFromBefore}
    >
      <Grounds grounds={grounds} />
      <CredibilityGrades
        grade={grade}
        suggested={suggestion.credibility}
        canTakeBack={before.credibility !== null}
        onGrade={(chosen) => {
          setGrade(chosen);
          setWrong({});
        }}
      />
      <TextField
        label={t("credibilityReason")}
        value={reason}
        onValue={(text) => typed.type({ reason: text })}
        problem={wrong.reason}
        hint={t("credibilityReasonHint")}
        rows={2}
      />
    </FormDialog>
  );
}
