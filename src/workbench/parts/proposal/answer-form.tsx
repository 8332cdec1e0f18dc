import { useEffect, useRef } from "preact/hooks";
import type { ProposalRow } from "../../../domain/casework/rules";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useShortcuts } from "../../frame/use-shortcuts";
import { type Answer, useAnswer } from "./use-answer";

interface Props {
  readonly proposal: ProposalRow;
  /** Whether A, R and L answer it. */
  readonly hasKeys: boolean;
  /** Puts it off. */
  readonly onLater: () => void;
  readonly onAnswered?: (() => void) | undefined;
  /** What the button says that puts it off. */
  readonly later: string;
}

/** Accept or refuse, with a name and a reason. */
export function AnswerForm({ proposal, hasKeys, onLater, onAnswered, later }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { texts, type, isFromBefore, problem, problems, busy, isSecond, give } = useAnswer(proposal, onAnswered);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const answer = (given: Answer) => () => void give(given);
  useShortcuts((key) => {
    const press = { a: answer("accept"), r: answer("refuse"), l: onLater }[key.toLowerCase()];
    if (!hasKeys || !press) return false;
    press();
    return true;
  });
  return (
    <form
      ref={form}
      noValidate
      class="proposal-answer"
      onSubmit={(event) => {
        event.preventDefault();
        answer("accept")();
      }}
    >
      <TextField
        label={t("proposalReason")}
        hint={t("proposalReasonHint")}
        rows={2}
        value={texts.reason}
        problem={problems.reason}
        onValue={(reason) => {
          type({ ...texts, reason });
        }}
      />
      <TextField
        label={t(isSecond ? "proposalBySecond" : "proposalBy")}
        hint={t("proposalByHint")}
        value={texts.by}
        problem={problems.by}
        onValue={(by) => {
          type({ ...texts, by });
        }}
      />
      {isFromBefore && <p class="small soft">{t("typedBefore")}</p>}
      <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
      <p class="bar">
        <button type="submit" class="primary" aria-disabled={busy}>
          {t(isSecond ? "proposalSign" : "proposalAccept")}
          {hasKeys && <kbd aria-hidden="true">A</kbd>}
        </button>
        <button type="button" aria-disabled={busy} onClick={answer("refuse")}>
          {t("proposalRefuse")}
          {hasKeys && <kbd aria-hidden="true">R</kbd>}
        </button>
        <button type="button" class="quiet" onClick={onLater}>
          {later}
          {hasKeys && <kbd aria-hidden="true">L</kbd>}
        </button>
      </p>
    </form>
  );
}
