import { useState } from "preact/hooks";
import { labelAdded, labelRemoved } from "../../../domain/casework/annotation";
import { fold, oneLine } from "../../../domain/ground/text";
import { labelsInUse } from "../../../storage/reading";
import { FormDialog } from "../../../ui/form-dialog";
import { PickField } from "../../../ui/pick-field";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { fieldProblem } from "../../words/field-problems";
import { type Target, labelTarget } from "./target";
import { TargetWords } from "./target-words";
import { useAnnotated } from "./with-annotations";

interface Props {
  readonly target: Target;
  readonly onClose: () => void;
}

/** Put a label on a capture or a fact: one that was used before, or a new one. */
export function LabelDialog({ target, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const used = useLive(labelsInUse, []) ?? [];
  const own = useAnnotated()?.on(target.captureId, target.fact).labels ?? [];
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string>();
  const isOn = (label: string): boolean => own.some(({ folded }) => folded === fold(oneLine(label)));
  const add = async () => {
    const found = fieldProblem("label", text) ?? (isOn(text) ? t("annotationLabelThere", oneLine(text)) : undefined);
    setWrong(found);
    if (found !== undefined) return false;
    // As it was written before, where only its letters are written otherwise.
    const label = used.find((one) => fold(one) === fold(oneLine(text))) ?? oneLine(text);
    const of = { ...labelTarget(target), label };
    return run(
      () => perform(labelAdded, of),
      t("annotationLabelAdded", label),
      () => perform(labelRemoved, of),
    );
  };
  return (
    <FormDialog
      title={t(target.fact === null ? "annotationLabelOnCapture" : "annotationLabelOnFact")}
      submit={t("annotationLabelAdd")}
      problem={problem ?? wrong}
      onSubmit={add}
      onClose={onClose}
    >
      <TargetWords name={target.name} />
      <PickField
        label={t("annotationLabel")}
        nothing={t("annotationLabelHint")}
        picks={used.filter((one) => !isOn(one)).map((one) => ({ key: one, name: one }))}
        picked={text}
        onPick={(key) => {
          setText(key ?? "");
        }}
        onTyped={setText}
      />
      <p class="small soft">{t("annotationLabelHelp")}</p>
    </FormDialog>
  );
}
