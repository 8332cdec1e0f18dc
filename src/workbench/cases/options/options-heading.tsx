import { useState } from "preact/hooks";
import { formatNumber, t } from "../../../ui/texts";
import { Interval } from "../../parts/interval/interval";
import { FromMark } from "./from-mark";
import { ColumnsDialog } from "./dialog/columns-dialog";
import type { Options } from "./use-options";

export const OPTIONS_HEADING = "options";

/** How many options there are, what the signs in their table mean, and the way to other columns. */
export function OptionsHeading({ options }: { readonly options: Options }) {
  const [choosing, setChoosing] = useState(false);
  const hasOwn = options.columns.some(({ column }) => column.of === "own");
  const hasRating = options.columns.some(({ column }) => column.of === "rating");
  return (
    <div class="options-heading">
      <h2 id={OPTIONS_HEADING} tabIndex={-1}>
        {t("optionsTitle")} <span class="soft count">{formatNumber(options.rows.length)}</span>
      </h2>
      <p class="small soft options-key">
        <span>
          <FromMark from="outside" isHidden /> {t("optionsFromOutside")}
        </span>
        {hasOwn && (
          <span>
            <FromMark from="own" isHidden /> {t("optionsFromOwn")}
          </span>
        )}
        {hasRating && (
          <span>
            <span class="options-key-interval">
              <Interval from={0} to={10} value={5.5} low={2} high={8.5} />
            </span>{" "}
            {t("optionsKeyInterval")}
          </span>
        )}
      </p>
      <button type="button" class="quiet options-choose" onClick={() => setChoosing(true)}>
        {t("optionsColumns")}
      </button>
      {choosing && <ColumnsDialog options={options} onClose={() => setChoosing(false)} />}
    </div>
  );
}
