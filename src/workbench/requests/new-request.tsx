import { useId, useState } from "preact/hooks";
import { REQUEST_RIGHTS, type RequestRight, answerDue, requestOpened } from "../../domain/keeping/requests";
import { localDay, newId, now } from "../../platform";
import { ChoiceField } from "../../ui/choice-field";
import { formatDay } from "../../ui/dates";
import { FormDialog } from "../../ui/form-dialog";
import { TextField } from "../../ui/text-field";
import { t } from "../../ui/texts";
import { useTyped } from "../../ui/typed";
import { useDoing } from "../frame/use-doing";
import { useWorkbench } from "../frame/workbench";
import { fieldProblem } from "../words/field-problems";
import { requestHref } from "./links";
import { RIGHTS } from "./request-names";

/** A request that came in: under which number, what is asked for, and since when the month runs. */
export function NewRequest({ onClose }: { readonly onClose: () => void }) {
  const { perform, navigate } = useWorkbench();
  const { problem, run } = useDoing();
  const [requestId] = useState(newId);
  const [right, setRight] = useState<RequestRight>("access");
  const today = localDay(now());
  const [receivedOn, setReceivedOn] = useState(today);
  const { texts, isFromBefore, type, forget } = useTyped("request-new", { reference: "" });
  const [wrong, setWrong] = useState<{ readonly reference?: string | undefined; readonly day?: boolean }>({});
  const day = useId();
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(receivedOn) && receivedOn <= today;
  const submit = async () => {
    const found =
      texts.reference.trim() === "" ? t("requestReferenceMissing") : fieldProblem("requestReference", texts.reference);
    setWrong({ reference: found, day: !isDay });
    if (found !== undefined || !isDay) return false;
    const { reference } = texts;
    const done = await run(() => perform(requestOpened, { requestId, right, reference, receivedOn }));
    if (done) {
      forget();
      navigate(requestHref(requestId));
    }
    return done;
  };
  return (
    <FormDialog
      title={t("requestNew")}
      submit={t("requestOpenNew")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
      onGiveUp={forget}
      isFromBefore={isFromBefore}
    >
      <TextField
        label={t("requestReference")}
        hint={t("requestReferenceHint")}
        value={texts.reference}
        onValue={(reference) => type({ reference })}
        problem={wrong.reference}
      />
      <ChoiceField
        label={t("requestRight")}
        value={right}
        choices={REQUEST_RIGHTS.map((one) => [one, t(RIGHTS[one])] as const)}
        onValue={setRight}
      />
      <div class="field">
        <label for={day}>{t("requestReceived")}</label>
        <input
          id={day}
          type="date"
          value={receivedOn}
          max={today}
          aria-invalid={wrong.day === true}
          aria-describedby={`${day}-says`}
          onInput={({ currentTarget }) => setReceivedOn(currentTarget.value)}
        />
        <p id={`${day}-says`} class={wrong.day === true && !isDay ? "small problem" : "small soft"}>
          {isDay ? t("requestDue", formatDay(answerDue(receivedOn))) : t("requestReceivedWrong")}
        </p>
      </div>
    </FormDialog>
  );
}
