import { useId, useState } from "preact/hooks";
import { retentionSet } from "../../../domain/casework/protection";
import { t, tn } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { ReasonForm } from "./reason-form";

interface Props {
  readonly caseId: string;
  readonly months: number | undefined;
  readonly onClose: () => void;
}

const SUGGESTED = 6;
const MOST = 1_200;

/** How many months from closing a case's evidence is kept, where the agency's policy says nothing. */
export function MonthsDialog({ caseId, months: before, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const id = useId();
  const [typed, setTyped] = useState(String(before ?? SUGGESTED));
  const months = Number(typed);
  const isWrong = !/^\d{1,4}$/u.test(typed) || months > MOST;
  return (
    <ReasonForm
      title={t("monthsTitle", caseId)}
      submit={t("monthsSet")}
      of={`months:${caseId}`}
      problem={problem}
      isWrong={isWrong}
      onReason={(reason) =>
        run(() => perform(retentionSet, { caseId, rule: { is: "months", months }, reason }), tn("monthsDone", months))
      }
      onClose={onClose}
    >
      <p>{t("monthsHelp")}</p>
      <div class="field">
        <label for={id}>{t("monthsLabel")}</label>
        <input
          id={id}
          type="number"
          min={0}
          max={MOST}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={`${id}-problem`}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
        <p id={`${id}-problem`} class="small problem">
          {isWrong && t("monthsWrong", String(MOST))}
        </p>
      </div>
    </ReasonForm>
  );
}
