import { useMemo, useState } from "preact/hooks";
import * as v from "valibot";
import { type Limit, LimitV1, type Must, type Unit, measurables } from "../../../domain/casework/comparison";
import { ChoiceField } from "../../../ui/choice-field";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useComparing } from "../comparing";
import { measureName } from "../says/measure-words";
import { unitWords } from "../says/unit-words";
import { withLimit } from "./changes";
import { type MeasureDraft, keyOfMeasure } from "./measure-draft";
import { MeasureField } from "./measure-field";
import { NumberField } from "./number-field";
import { PlaceFields } from "./place-fields";
import { UnitFields } from "./unit-fields";

interface Props {
  /** The one that is changed; of a new one its id. */
  readonly limit: Limit | { readonly limitId: string };
  readonly onClose: () => void;
}

/** Say what an option must meet to be compared at all. */
export function LimitDialog({ limit, onClose }: Props) {
  const { held, frame, change, problem } = useComparing();
  const choices = useMemo(() => measurables(held.options.map(({ alternative }) => alternative.evidence)), [held]);
  const [draft, setDraft] = useState<Limit | undefined>("measure" in limit ? limit : undefined);
  const [isTried, setTried] = useState(false);
  const ready = draft && v.safeParse(LimitV1, draft);
  const measure = (next: MeasureDraft) => {
    const isNamed = draft && draft.name !== "" && draft.name !== measureName(draft.measure);
    const name = isNamed ? draft.name : measureName(next.measure).slice(0, 100);
    const isSame = draft?.unit.as === next.unit.as && keyOfMeasure(draft.measure) === keyOfMeasure(next.measure);
    setDraft({ limitId: limit.limitId, name, ...next, must: isSame ? draft.must : firstMust(next.unit) });
  };
  const submit = async () => {
    setTried(true);
    if (!ready?.success) return false;
    const done = "measure" in limit ? "compareLimitChanged" : "compareLimitAdded";
    return change(withLimit(frame, ready.output), t(done, ready.output.name));
  };
  return (
    <FormDialog
      title={t("measure" in limit ? "compareLimitChange" : "compareLimitAdd")}
      submit={t("compareKeep")}
      problem={problem ?? (isTried && !ready?.success ? t("compareLimitMissing") : undefined)}
      onSubmit={submit}
      onClose={onClose}
    >
      <MeasureField measurables={choices} measure={draft?.measure} wanted="limit" onDraft={measure} />
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
          <UnitFields
            measurable={choices.find((one) => keyOfMeasure(one.measure) === keyOfMeasure(draft.measure))}
            draft={draft}
            wanted="limit"
            onDraft={measure}
          />
          <MustFields
            must={draft.must}
            unit={draft.unit}
            onMust={(must) => {
              setDraft({ ...draft, must });
            }}
          />
        </>
      )}
    </FormDialog>
  );
}

/** Money and ways are limited upwards, the rest downwards, until somebody says otherwise. */
function firstMust(unit: Unit): Must {
  if (unit.as === "text") return { be: "said", text: "" };
  if (unit.as === "grades") return { be: "at-least", value: Math.max(1, unit.grades.length - 1) };
  return { be: unit.as === "money" || unit.as === "distance" ? "at-most" : "at-least", value: Number.NaN };
}

interface MustProps {
  readonly must: Must;
  readonly unit: Unit;
  readonly onMust: (must: Must) => void;
}

function MustFields({ must, unit, onMust }: MustProps) {
  if (must.be === "said")
    return (
      <TextField
        label={t("compareMustSay")}
        hint={t("compareMustSayHelp")}
        value={must.text}
        onValue={(text) => {
          onMust({ be: "said", text: text.slice(0, 200) });
        }}
      />
    );
  return (
    <div class="compare-pair">
      <ChoiceField
        label={t("compareMust")}
        value={must.be}
        choices={[
          ["at-most", t("compareMustMost")],
          ["at-least", t("compareMustLeast")],
        ]}
        onValue={(be) => {
          onMust({ be, value: must.value });
        }}
      />
      {unit.as === "grades" ? (
        <ChoiceField
          label={t("compareBound")}
          value={String(must.value)}
          choices={unit.grades.map((grade, n) => [String(n + 1), grade])}
          onValue={(rank) => {
            onMust({ be: must.be, value: Number(rank) });
          }}
        />
      ) : (
        <NumberField
          label={t("compareBoundIn", unitWords(unit))}
          value={must.value}
          onValue={(value) => {
            onMust({ be: must.be, value });
          }}
        />
      )}
    </div>
  );
}
