import { useEffect, useRef, useState } from "preact/hooks";
import { LABEL_LENGTH, labelAdded } from "../../../domain/casework/annotation";
import { fold, oneLine } from "../../../domain/ground/text";
import { labelsInUse } from "../../../storage/reading";
import { FormEnd } from "../../../ui/form-end";
import { PickField } from "../../../ui/pick-field";
import { t } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { useTools } from "../../hooks/panel-context";
import { useLive } from "../../hooks/use-live";
import { WRITE_TROUBLES } from "../../sentences/write-troubles";
import type { Written } from "../../state/written";

interface Props {
  readonly of: Written;
  /** What the fact is called. */
  readonly name: string;
  readonly onClose: () => void;
}

/** A label of one's own on one captured fact: one that was used before, or a new one. */
export function WriteLabel({ of: { place, labels }, name, onClose }: Props) {
  const { db, perform } = useTools();
  const used = useLive(() => labelsInUse(db), []) ?? [];
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");
  const [busy, whileBusy] = useBusy();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);
  const isOn = (label: string): boolean => labels.some(([row]) => row?.folded === fold(oneLine(label)));
  const wrongWith = (label: string): string => {
    if (label === "") return t("annotationLabelEmpty");
    if (label.length > LABEL_LENGTH) return t("caseViewTooLong", String(LABEL_LENGTH));
    return isOn(label) ? t("annotationLabelThere", label) : "";
  };
  const add = async (): Promise<void> => {
    const typed = oneLine(text);
    const wrong = wrongWith(typed);
    setProblem(wrong);
    if (wrong !== "") return;
    // As it was written before, where only its letters are written otherwise.
    const label = used.find((one) => fold(one) === fold(typed)) ?? typed;
    const answer = await perform(labelAdded, { ...place, label });
    setProblem(answer.ok ? "" : t(WRITE_TROUBLES[answer.error.code]));
    if (answer.ok) onClose();
  };
  return (
    <form
      ref={form}
      class="correct"
      aria-label={t("annotationLabelNamed", name)}
      onSubmit={(event) => {
        event.preventDefault();
        void whileBusy(add);
      }}
      onKeyDown={({ key, isComposing }) => {
        if (key === "Escape" && !isComposing) onClose();
      }}
    >
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
      <p class="bad small" role="alert">
        {problem}
      </p>
      <FormEnd keep={t("annotationLabelAdd")} busy={busy} isFromBefore={false} onCancel={onClose} />
    </form>
  );
}
