import { useState } from "preact/hooks";
import { factRestored, factWithdrawn } from "../../../domain/evidence/captures";
import { factLine } from "../../../ui/fact-line";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import type { FactOf } from "./fact-of";
import { reasonProblem } from "./reason-problem";

interface Props {
  readonly of: FactOf;
  readonly onClose: () => void;
}

/** Longer words are cut here; they stand whole where the dialog was opened. */
const MOST = 280;

/** Have a captured fact count for nothing, with the reason. */
export function SetAsideDialog({ of: { captureId, n, fact }, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const typed = useTyped(`set-aside:${captureId} ${String(n)}`, { reason: "" });
  const { reason } = typed.texts;
  const [wrong, setWrong] = useState<string>();
  const line = factLine(fact);
  const submit = async () => {
    const missing = reasonProblem(reason);
    setWrong(missing);
    if (missing !== undefined) return false;
    const done = await run(
      () => perform(factWithdrawn, { captureId, fact: n, reason }),
      t("factSetAsideSaid"),
      () => perform(factRestored, { captureId, fact: n, reason: "" }),
    );
    if (done) typed.forget();
    return done;
  };
  return (
    <FormDialog
      title={t("factSetAsideTitle")}
      submit={t("factSetAside")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
      onGiveUp={typed.forget}
      isFromBefore={typed.isFromBefore}
    >
      <blockquote dir="auto">
        <Words>{line.length > MOST ? `${line.slice(0, MOST)}…` : line}</Words>
      </blockquote>
      <p class="small soft">{t("factSetAsideHelp")}</p>
      <TextField
        label={t("factReason")}
        value={reason}
        onValue={(text) => {
          typed.type({ reason: text });
        }}
        problem={wrong}
        hint={t("factReasonHint")}
        rows={2}
      />
    </FormDialog>
  );
}
