import { useState } from "preact/hooks";
import { REQUEST_ANSWERS, type RequestAnswer, requestAnswered } from "../../domain/keeping/requests";
import { type SubjectRequest, describingEntries } from "../../storage/reading";
import { ChoiceField } from "../../ui/choice-field";
import { TextField } from "../../ui/text-field";
import { t } from "../../ui/texts";
import { forgetTyped, useTyped } from "../../ui/typed";
import { useDoing } from "../frame/use-doing";
import { useWorkbench } from "../frame/workbench";
import { fieldProblem } from "../words/field-problems";
import { ANSWERS } from "./request-names";
import { forgetTicks } from "./use-ticks";

/** That the person was answered, and how. By what they were looked for need not be kept then. */
export function AnswerPart({ row: { requestId, right, reference } }: { readonly row: SubjectRequest }) {
  const { db, ask, perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [answer, setAnswer] = useState<RequestAnswer>("given");
  const [isForgotten, setForgotten] = useState(right !== "access");
  const { texts, type, forget } = useTyped(`request-answer:${requestId}`, { words: "" });
  const [wrong, setWrong] = useState<string>();
  const submit = async () => {
    const needsWhy = (answer === "partly" || answer === "refused") && texts.words.trim() === "";
    const found = needsWhy ? t("requestAnswerWhyMissing") : fieldProblem("reason", texts.words);
    setWrong(found);
    if (found !== undefined) return;
    if (isForgotten) {
      for (const entry of await describingEntries(db, requestId)) {
        const target = { what: "entry", ...entry } as const;
        if (!(await run(() => ask("erasePayload", { target, reason: "request", words: reference })))) return;
      }
    }
    const done = await run(
      () => perform(requestAnswered, { requestId, answer, words: texts.words }),
      t("requestAnswerDone"),
    );
    if (!done) return;
    forget();
    forgetTicks(requestId);
    for (const of of ["person", "tell"]) forgetTyped(`request-${of}:${requestId}`);
  };
  return (
    <section class="requests-part">
      <h2>{t("requestAnswer")}</h2>
      <ChoiceField
        label={t("requestAnswerIs")}
        value={answer}
        choices={REQUEST_ANSWERS.map((one) => [one, t(ANSWERS[one])] as const)}
        onValue={setAnswer}
      />
      <TextField
        label={t("requestAnswerWords")}
        hint={t("requestAnswerWordsHint")}
        value={texts.words}
        onValue={(words) => type({ words })}
        problem={wrong}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={isForgotten}
          onChange={({ currentTarget }) => setForgotten(currentTarget.checked)}
        />
        {t("requestForget")}
      </label>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="bar start">
        <button type="button" class="primary" onClick={() => void submit()}>
          {t("requestAnswerDo")}
        </button>
      </p>
    </section>
  );
}
