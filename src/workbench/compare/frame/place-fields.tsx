import { useId } from "preact/hooks";
import type { Measure } from "../../../domain/casework/comparison";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useComparing } from "../comparing";
import { NumberField } from "./number-field";

type Distance = Extract<Measure, { of: "distance" }>;

interface Props {
  readonly measure: Distance;
  readonly onMeasure: (measure: Distance) => void;
  /** Whether what is missing is to be said. */
  readonly isTried: boolean;
}

/** From where distances are counted: a place typed, or that of an option. */
export function PlaceFields({ measure, onMeasure, isTried }: Props) {
  const id = useId();
  const { held } = useComparing();
  const places = held.options.flatMap(({ node, name, alternative }) => {
    const place = alternative.evidence.places.at(-1);
    return place ? [{ node, name, place }] : [];
  });
  const wrong = (value: number, most: number): string | undefined =>
    isTried && !(Math.abs(value) <= most) ? t("compareDegreesWrong", String(most)) : undefined;
  return (
    <fieldset class="compare-fields">
      <legend>{t("comparePlace")}</legend>
      {places.length > 0 && (
        <div class="field">
          <label for={id}>{t("comparePlaceOf")}</label>
          <select
            id={id}
            value=""
            onChange={({ currentTarget }) => {
              const found = places.find(({ node }) => node === currentTarget.value);
              if (found) onMeasure({ ...measure, place: found.name, ...pointOf(found.place) });
            }}
          >
            <option value="">{t("comparePlaceTyped")}</option>
            {places.map(({ node, name }) => (
              <option key={node} value={node}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <TextField
        label={t("comparePlaceName")}
        value={measure.place}
        problem={isTried && measure.place.trim() === "" ? t("comparePlaceNameMissing") : undefined}
        hint={t("comparePlaceHint")}
        onValue={(place) => {
          onMeasure({ ...measure, place });
        }}
      />
      <div class="compare-pair">
        <NumberField
          label={t("ownDataLatitude")}
          value={measure.latitude}
          problem={wrong(measure.latitude, 90)}
          onValue={(latitude) => {
            onMeasure({ ...measure, latitude });
          }}
        />
        <NumberField
          label={t("ownDataLongitude")}
          value={measure.longitude}
          problem={wrong(measure.longitude, 180)}
          onValue={(longitude) => {
            onMeasure({ ...measure, longitude });
          }}
        />
      </div>
      <p class="small soft">{t("compareDistanceHelp")}</p>
    </fieldset>
  );
}

const pointOf = ({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }) => ({
  latitude,
  longitude,
});
