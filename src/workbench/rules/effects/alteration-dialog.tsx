import { useState } from "preact/hooks";
import * as v from "valibot";
import { type AlterationTemplate, EffectsV1 } from "../../../domain/casework/rules";
import { ChoiceField } from "../../../ui/choice-field";
import { FormDialog } from "../../../ui/form-dialog";
import { t } from "../../../ui/texts";
import { AlterationFields } from "./alteration-fields";
import { KINDS, KIND_HELP, KIND_NAMES, begunAlteration } from "./alteration-kinds";

interface Props {
  readonly when: string;
  readonly before: AlterationTemplate | undefined;
  readonly onKeep: (alteration: AlterationTemplate) => void;
  readonly onClose: () => void;
}

/** Say what follows from a conclusion. */
export function AlterationDialog({ when, before, onKeep, onClose }: Props) {
  const [draft, setDraft] = useState<AlterationTemplate>(before ?? begunAlteration("add-task"));
  const [isTried, setTried] = useState(false);
  const ready = v.safeParse(EffectsV1, [{ when, alterations: [draft] }]);
  const submit = () => {
    setTried(true);
    const one = ready.success ? ready.output[0]?.alterations[0] : undefined;
    if (one) onKeep(one);
    return Promise.resolve(one !== undefined);
  };
  return (
    <FormDialog
      title={t("rulesAlterTitle", when)}
      submit={t("rulesKeep")}
      problem={isTried && !ready.success ? t("rulesAlterMissing") : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceField
        label={t("rulesAlterWhat")}
        value={draft.alter}
        hint={t(KIND_HELP[draft.alter])}
        choices={KINDS.map((kind) => [kind, t(KIND_NAMES[kind])])}
        onValue={(kind) => {
          setDraft(begunAlteration(kind));
        }}
      />
      <AlterationFields draft={draft} onDraft={setDraft} />
    </FormDialog>
  );
}
