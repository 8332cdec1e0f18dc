import { useId, useState } from "preact/hooks";
import { monthsAfter, retentionSet } from "../../../domain/casework/protection";
import { localDay, now } from "../../../platform";
import { formatDay } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { ReasonForm } from "./reason-form";

interface Props {
  readonly caseId: string;
  /** The day on which it is over as things stand (YYYY-MM-DD). */
  readonly due: string;
  readonly onClose: () => void;
}

const SUGGESTED_MONTHS = 3;

/** Keep a case's evidence for longer: until a day, with a reason. */
export function KeepLongerDialog({ caseId, due, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const id = useId();
  const today = localDay(now());
  const after = due > today ? due : today;
  const [until, setUntil] = useState(monthsAfter(after, SUGGESTED_MONTHS));
  const isWrong = !/^\d{4}-\d{2}-\d{2}$/u.test(until) || until <= after;
  return (
    <ReasonForm
      title={t("keepLongerTitle", caseId)}
      submit={t("keepLonger")}
      of={`keep-longer:${caseId}`}
      problem={problem}
      isWrong={isWrong}
      onReason={(reason) =>
        run(
          () => perform(retentionSet, { caseId, rule: { is: "day", until }, reason }),
          t("keepLongerDone", formatDay(until)),
        )
      }
      onClose={onClose}
    >
      <div class="field">
        <label for={id}>{t("keepLongerUntil")}</label>
        <input
          id={id}
          type="date"
          value={until}
          aria-invalid={isWrong}
          aria-describedby={`${id}-problem`}
          onInput={({ currentTarget }) => {
            setUntil(currentTarget.value);
          }}
        />
        <p id={`${id}-problem`} class="small problem">
          {isWrong && t("keepLongerTooEarly", formatDay(after))}
        </p>
      </div>
    </ReasonForm>
  );
}
