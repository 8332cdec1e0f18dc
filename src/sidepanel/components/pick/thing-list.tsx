import { propertyName } from "../../../ui/property-names";
import type { Thing } from "../../../domain/evidence/recipes";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import type { Picker } from "../../control/picker";
import { THING_NAMES } from "../../../ui/pick-names";

interface Props {
  readonly things: readonly Thing[];
  readonly picker: Picker;
}

/** What was pointed at so far; each may be taken out again. */
export function ThingList({ things, picker }: Props) {
  if (!things.length) return null;
  return (
    <div class="pick-things">
      <h3>{t("pickSoFar")}</h3>
      <ul>
        {things.map((thing, i) => (
          <li key={`${thing.kind} ${thing.picked.words} ${i}`}>
            <div>
              <b>{nameOf(thing)}</b>{" "}
              {thing.picked.count > 1 && <span class="small soft">{tn("pickCount", thing.picked.count)}</span>}
              <p class="soft clamp">
                <Words>{thing.picked.words}</Words>
              </p>
            </div>
            <button
              type="button"
              class="quiet small"
              aria-label={t("pickDropNamed", nameOf(thing))}
              onClick={() => void picker.drop(i)}
            >
              {t("pickDrop")}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const nameOf = ({ kind, property }: Thing): string =>
  property === undefined ? t(THING_NAMES[kind]) : propertyName(property);
