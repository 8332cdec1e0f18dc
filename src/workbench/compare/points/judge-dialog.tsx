import { useId, useState } from "preact/hooks";
import { type Criterion, judgementMade } from "../../../domain/casework/comparison";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { useComparing } from "../comparing";
import type { Option } from "../hold-options";

interface Props {
  readonly option: Option;
  readonly criterion: Criterion;
  readonly onClose: () => void;
}

const LONGEST = 1_000;

/** Judge an option by a criterion, on its grades, with the reason. */
export function JudgeDialog({ option, criterion, onClose }: Props) {
  const { caseId } = useComparing();
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const group = useId();
  const { node, name } = option;
  const { criterionId, unit } = criterion;
  const grades = unit.as === "grades" ? unit.grades : [];
  const before = option.alternative.evidence.judgements.find((one) => one.criterionId === criterionId);
  const [rank, setRank] = useState<number | null>(before?.rank ?? null);
  const [isTried, setTried] = useState(false);
  const { texts, type, forget, isFromBefore } = useTyped(`judgement:${caseId}:${criterionId}:${node}`, {
    reason: before?.reason ?? "",
  });
  const { reason } = texts;
  const wrong =
    reason.trim() === ""
      ? t("workbenchFailureJudgementReason")
      : reason.length > LONGEST
        ? t("caseViewTooLong", String(LONGEST))
        : undefined;
  const submit = async () => {
    setTried(true);
    if (rank === null || wrong !== undefined) return false;
    const judge = (to: number | null, why: string) =>
      perform(judgementMade, { caseId, criterionId, node, rank: to, reason: why });
    const done = await run(
      () => judge(rank, reason),
      t("judgementKept", criterion.name, name),
      () => judge(before?.rank ?? null, before?.reason ?? ""),
    );
    if (done) forget();
    return done;
  };
  return (
    <FormDialog
      title={t("compareJudgeNamed", criterion.name, name)}
      submit={t("judgementKeep")}
      problem={problem ?? (isTried && rank === null ? t("judgementGradeMissing") : undefined)}
      isFromBefore={isFromBefore}
      onSubmit={submit}
      onClose={onClose}
      onGiveUp={forget}
    >
      <fieldset class="grades">
        <legend>{t("judgementRank")}</legend>
        {grades.map((grade, n) => (
          <label key={n} class="compare-grade">
            <input
              type="radio"
              name={group}
              checked={rank === n + 1}
              onChange={() => {
                setRank(n + 1);
              }}
            />
            <Words>{grade}</Words>
          </label>
        ))}
      </fieldset>
      <TextField
        label={t("workbenchGradeReason")}
        hint={t("judgementReasonHelp")}
        value={reason}
        problem={isTried ? wrong : undefined}
        rows={4}
        onValue={(typed) => {
          type({ reason: typed });
        }}
      />
    </FormDialog>
  );
}
