import { useId } from "preact/hooks";
import type { Measurable, Measure } from "../../../domain/casework/comparison";
import { propertyName } from "../../../ui/property-names";
import { formatNumber, t } from "../../../ui/texts";
import { useComparing } from "../comparing";
import { measureWords } from "../says/measure-words";
import {
  type MeasureDraft,
  type Wanted,
  distanceDraft,
  draftOf,
  isFor,
  judgementDraft,
  keyOfMeasure,
} from "./measure-draft";

interface Props {
  readonly measurables: readonly Measurable[];
  readonly measure: Measure | undefined;
  readonly wanted: Wanted;
  readonly onDraft: (draft: MeasureDraft) => void;
}

/** What is looked at in each option: everything that their evidence tells of, with how many of them it is known of. */
export function MeasureField({ measurables, measure, wanted, onDraft }: Props) {
  const id = useId();
  const { datasets, held } = useComparing();
  const here = measurables.filter((one) => isFor(one, wanted));
  const chosen = measure && keyOfMeasure(measure);
  const isKnown = here.some((one) => keyOfMeasure(one.measure) === chosen);
  const choose = (key: string) => {
    const found = here.find((one) => keyOfMeasure(one.measure) === key);
    if (found) onDraft(draftOf(found, wanted));
    else if (key === "distance") onDraft(distanceDraft());
    else if (key === "judgement") onDraft(judgementDraft());
  };
  const of = formatNumber(held.options.length);
  const option = (one: Measurable) => (
    <option key={keyOfMeasure(one.measure)} value={keyOfMeasure(one.measure)}>
      {t("compareKnownOf", nameIn(one.measure, datasets), formatNumber(one.known), of)}
    </option>
  );
  const group = (kind: Measure["of"]) => here.filter(({ measure: { of: from } }) => from === kind).map(option);
  return (
    <div class="field">
      <label for={id}>{t("compareMeasure")}</label>
      <select
        id={id}
        value={chosen ?? ""}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
        }}
      >
        {chosen === undefined && <option value="">{t("compareChoose")}</option>}
        {measure && !isKnown && measure.of !== "distance" && measure.of !== "judgement" && (
          <option value={chosen}>{measureWords(measure, datasets)}</option>
        )}
        <optgroup label={t("compareGroupRatings")}>{group("rating")}</optgroup>
        <optgroup label={t("compareGroupOwn")}>{group("own")}</optgroup>
        <optgroup label={t("compareGroupFacts")}>{group("fact")}</optgroup>
        <optgroup label={t("compareGroupOther")}>
          <option value="distance">{t("compareDistanceName")}</option>
          {wanted === "criterion" && <option value="judgement">{t("compareJudged")}</option>}
        </optgroup>
      </select>
    </div>
  );
}

/** Within its group a measure needs no more than its own name. */
function nameIn(measure: Measure, datasets: Parameters<typeof measureWords>[1]): string {
  if (measure.of === "fact") return propertyName(measure.property);
  if (measure.of === "rating") return measure.host || t("compareAllSources");
  return measureWords(measure, datasets);
}
