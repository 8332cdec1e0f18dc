import { useMemo, useState } from "preact/hooks";
import { type Criterion, measurables } from "../../../domain/casework/comparison";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useComparing } from "../comparing";
import { withCriterion } from "./changes";
import { measuredBy, readyCriterion, withMeasure } from "./criterion-draft";
import { type MeasureDraft, keyOfMeasure } from "./measure-draft";
import { MeasureField } from "./measure-field";
import { PlaceFields } from "./place-fields";
import { UnitFields } from "./unit-fields";
import { ValueFields } from "./value-fields";

interface Props {
  /** The one that is changed; of a new one its id. */
  readonly criterion: Criterion | { readonly criterionId: string };
  readonly onClose: () => void;
}

/** Say what matters: what is looked at, what it is told in, and what it is worth. */
export function CriterionDialog({ criterion, onClose }: Props) {
  const { held, frame, asOf, change, problem } = useComparing();
  const evidence = useMemo(() => held.options.map(({ alternative }) => alternative.evidence), [held]);
  const choices = useMemo(() => measurables(evidence), [evidence]);
  const [draft, setDraft] = useState<Criterion | undefined>("measure" in criterion ? criterion : undefined);
  const [isTried, setTried] = useState(false);
  const { criterionId } = criterion;
  const measuredOf = (of: MeasureDraft) => measuredBy(evidence, of, { criterionId, asOf });
  const measure = (next: MeasureDraft) => {
    setDraft(withMeasure(criterionId, draft, next, { measured: measuredOf(next), limits: frame.limits }));
  };
  const submit = async () => {
    setTried(true);
    const ready = draft && readyCriterion(draft);
    if (!ready) return false;
    const done = "measure" in criterion ? "compareCriterionChanged" : "compareCriterionAdded";
    return change(withCriterion(frame, ready), t(done, ready.name));
  };
  const measurable = draft && choices.find((one) => keyOfMeasure(one.measure) === keyOfMeasure(draft.measure));
  const isReady = draft !== undefined && readyCriterion(draft) !== undefined;
  return (
    <FormDialog
      title={t("measure" in criterion ? "compareCriterionChange" : "compareCriterionAdd")}
      submit={t("compareKeep")}
      problem={problem ?? (isTried && !isReady ? t("compareCriterionMissing") : undefined)}
      onSubmit={submit}
      onClose={onClose}
    >
      <MeasureField measurables={choices} measure={draft?.measure} wanted="criterion" onDraft={measure} />
      {draft && (
        <>
          <TextField
            label={t("compareName")}
            value={draft.name}
            problem={isTried && draft.name.trim() === "" ? t("compareNameMissing") : undefined}
            onValue={(name) => {
              setDraft({ ...draft, name: name.slice(0, 100) });
            }}
          />
          {draft.measure.of === "distance" && (
            <PlaceFields
              measure={draft.measure}
              isTried={isTried}
              onMeasure={(place) => {
                measure({ measure: place, unit: draft.unit });
              }}
            />
          )}
          <UnitFields measurable={measurable} draft={draft} wanted="criterion" onDraft={measure} />
          <ValueFields
            value={draft.value}
            unit={draft.unit}
            measured={measuredOf(draft)}
            isTried={isTried}
            onValue={(value) => {
              setDraft({ ...draft, value });
            }}
          />
        </>
      )}
    </FormDialog>
  );
}
