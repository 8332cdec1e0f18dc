import { useState } from "preact/hooks";
import {
  type FactContent,
  correctionTo,
  correctsNothing,
  factCorrected,
  fieldsOf,
} from "../../../domain/evidence/captures";
import { CorrectField } from "../../../ui/correct-field";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { asRead, withoutSources } from "../facts/as-read";
import type { FactOf } from "./fact-of";
import { reasonProblem } from "./reason-problem";

interface Props {
  readonly of: FactOf;
  readonly onClose: () => void;
}

const textsOf = (fact: FactContent): Record<string, string> =>
  Object.fromEntries(fieldsOf(withoutSources(fact)).map(({ name, value }) => [name, value]));

/** Put a captured fact's fields right, with the reason; the page's words stay beside them. */
export function CorrectDialog({ of, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  // As it was when the dialog opened: keeping the correction changes it before the dialog is closed.
  const [{ captureId, n, fact, later }] = useState(of);
  const before = later?.correction;
  const typed = useTyped(`correct:${captureId} ${String(n)}`, { ...textsOf(fact), reason: before?.reason ?? "" });
  const { reason = "", ...texts } = typed.texts as Record<string, string>;
  const [wrong, setWrong] = useState<{ fields: readonly string[]; reason?: string | undefined; nothing?: string }>({
    fields: [],
  });
  const submit = async () => {
    const correction = correctionTo(later?.captured ?? fact, fact, texts);
    if (!correction.ok) {
      setWrong({ fields: correction.error });
      return false;
    }
    const corrected = correction.value;
    const isNothing = correctsNothing(corrected);
    const missing = isNothing ? undefined : reasonProblem(reason);
    const nothing = isNothing && !before ? { nothing: t("factCorrectNothing") } : {};
    setWrong({ fields: [], reason: missing, ...nothing });
    if (missing !== undefined || (isNothing && !before)) return false;
    const kept = await run(
      () => perform(factCorrected, { captureId, fact: n, corrected, reason }),
      t("factCorrectedSaid"),
      () =>
        perform(factCorrected, {
          captureId,
          fact: n,
          corrected: before?.corrected ?? { kind: fact.kind },
          reason: before?.reason ?? "",
        }),
    );
    if (kept) typed.forget();
    return kept;
  };
  const original = textsOf(asRead(fact));
  return (
    <FormDialog
      title={t("factCorrectTitle")}
      submit={t("factKeepCorrection")}
      problem={problem ?? wrong.nothing}
      onSubmit={submit}
      onClose={onClose}
      onGiveUp={typed.forget}
      isFromBefore={typed.isFromBefore}
    >
      <p class="small soft">{t("factCorrectHelp")}</p>
      {fieldsOf(withoutSources(fact)).map(({ name, type }) => (
        <CorrectField
          key={name}
          name={name}
          type={type}
          text={texts[name] ?? ""}
          pageSays={original[name] ?? ""}
          wrong={wrong.fields.some((field) => field === name || name.startsWith(`${field}.`))}
          onText={(text) => {
            typed.type({ ...typed.texts, [name]: text });
          }}
        />
      ))}
      <TextField
        label={t("factReason")}
        value={reason}
        onValue={(text) => {
          typed.type({ ...typed.texts, reason: text });
        }}
        problem={wrong.reason}
        hint={t("factReasonHint")}
        rows={2}
      />
    </FormDialog>
  );
}
