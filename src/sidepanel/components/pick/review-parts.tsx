import { type Picked, REVIEW_PARTS } from "../../../domain/evidence/reading";
import { t } from "../../../ui/texts";
import type { Picker } from "../../control/picker";
import { PART_NAMES } from "../../../ui/pick-names";

interface Props {
  readonly picked: Picked;
  readonly picker: Picker;
}

/** The parts of a review that were found by themselves; each may be pointed at anew, or left out. */
export function ReviewParts({ picked: { parts = {} }, picker }: Props) {
  return (
    <ul class="pick-parts" aria-label={t("pickParts")}>
      {REVIEW_PARTS.map((part) => {
        const name = t(PART_NAMES[part]);
        const isFound = parts[part] !== undefined;
        return (
          <li key={part}>
            <span>
              {name} <span class="small soft">{t(isFound ? "pickPartFound" : "pickPartMissing")}</span>
            </span>
            <button
              type="button"
              class="quiet small"
              aria-label={t("pickPartPointNamed", name)}
              onClick={() => void picker.askPart(part)}
            >
              {t("pickPartPoint")}
            </button>
            {isFound && (
              <button
                type="button"
                class="quiet small"
                aria-label={t("pickPartDropNamed", name)}
                onClick={() => void picker.dropPart(part)}
              >
                {t("pickDrop")}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
