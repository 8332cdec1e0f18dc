import { useState } from "preact/hooks";
import { RELIABILITY, type Reliability, type SourceRow, sourceGraded } from "../../../domain/evidence/sources";
import { gradeBy } from "../../../domain/policy";
import { FormDialog } from "../../../ui/form-dialog";
import { reliabilityName } from "../../../ui/reliability-names";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { useDoing } from "../../frame/use-doing";
import { usePolicy } from "../../frame/use-policy";
import { useWorkbench } from "../../frame/workbench";
import { fieldProblem } from "../../words/field-problems";

interface Props {
  readonly host: string;
  readonly source: Partial<SourceRow> | undefined;
  readonly onClose: () => void;
}

/** Say how reliable a source is (the Admiralty code), and why. Each grading is an entry of its own in the log. */
export function GradeDialog({ host, source, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const policy = usePolicy();
  const suggested = policy && gradeBy(policy.sourceGrades, host);
  const [grade, setGrade] = useState<Reliability>();
  const { texts, isFromBefore, type, forget } = useTyped(`grade:${host}`, { reason: "" });
  const { reason } = texts;
  const [wrong, setWrong] = useState<{ readonly grade?: string; readonly reason?: string | undefined }>({});
  const submit = async () => {
    const found = fieldProblem("reason", reason);
    setWrong({ reason: found, ...(!grade && { grade: t("workbenchGradeMissing") }) });
    if (!grade || found !== undefined) return false;
    const graded = await run(
      () => perform(sourceGraded, { host, reliability: grade, reason }),
      t("workbenchGraded", host, grade),
    );
    if (graded) forget();
    return graded;
  };
  return (
    <FormDialog
      title={t("workbenchGradeTitle", host)}
      submit={t("workbenchGradeKeep", host)}
      problem={problem ?? wrong.grade}
      onSubmit={submit}
      onClose={onClose}
      onGiveUp={forget}
      isFromBefore={isFromBefore}
    >
      {source?.reliability && (
        <p>{t("workbenchGradeNow", source.reliability, reliabilityName(source.reliability), source.reason ?? "")}</p>
      )}
      {policy && suggested && (
        <p class="small">
          {t(
            "workbenchGradeSuggested",
            policy.agency.name ?? t("policyYourAgency"),
            suggested,
            reliabilityName(suggested),
          )}
        </p>
      )}
      <Grades grade={grade} onGrade={setGrade} />
      <TextField
        label={t("workbenchGradeReason")}
        value={reason}
        onValue={(typed) => {
          type({ reason: typed });
        }}
        problem={wrong.reason}
        hint={t("workbenchGradeReasonHint")}
        rows={2}
      />
    </FormDialog>
  );
}

interface GradesProps {
  readonly grade: Reliability | undefined;
  readonly onGrade: (grade: Reliability) => void;
}

function Grades({ grade, onGrade }: GradesProps) {
  return (
    <fieldset class="grades">
      <legend>{t("workbenchGradeQuestion")}</legend>
      {RELIABILITY.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="grade"
            checked={choice === grade}
            onChange={() => {
              onGrade(choice);
            }}
          />
          <b>{choice}</b> {reliabilityName(choice)}
        </label>
      ))}
    </fieldset>
  );
}
