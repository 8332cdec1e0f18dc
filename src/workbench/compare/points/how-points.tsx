import { useEffect, useId, useRef } from "preact/hooks";
import type { Cell, Criterion } from "../../../domain/casework/comparison";
import { pointsOf } from "../../../domain/casework/ranking";
import { formatNumber, formatShare, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Curve } from "../frame/curve";
import { cellWords, intervalWords } from "../../parts/computed/cell-words";
import { swingWords } from "../says/swing-words";
import { valueWords } from "../says/value-words";

interface Props {
  readonly cell: Extract<Cell, { state: "measured" }>;
  readonly criterion: Criterion;
  readonly name: string;
  readonly weight: number;
  readonly onClose: () => void;
}

/** How a value came to its points, and what they add to the whole. */
export function HowPoints({ cell, criterion, name, weight, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { value, unit } = criterion;
  const points = pointsOf(value, cell.value);
  const ends = [pointsOf(value, cell.low), pointsOf(value, cell.high)].sort((a, b) => a - b);
  const round = (one: number): string => formatNumber(Math.round(one));
  const interval = intervalWords(cell, unit);
  return (
    <dialog ref={dialog} class="form-dialog" aria-labelledby={heading} onClose={onClose}>
      <form method="dialog">
        <h2 id={heading}>{t("compareHowTitle", round(points))}</h2>
        <p class="soft">
          <Words>{criterion.name}</Words> · <Words>{name}</Words>
        </p>
        <p>{t("compareHowValue", cellWords(cell, unit), valueWords(value), swingWords(criterion), round(points))}</p>
        {interval !== "" && (
          <p>{t("compareHowInterval", interval, round(ends[0] ?? points), round(ends[1] ?? points))}</p>
        )}
        <p>
          {t(
            "compareHowWeight",
            round(points),
            formatShare(weight),
            formatNumber(Math.round(points * weight * 10) / 10),
          )}
        </p>
        <Curve value={value} unit={unit} measured={[cell.value]} />
        <p class="actions">
          <button type="submit">{t("computedClose")}</button>
        </p>
      </form>
    </dialog>
  );
}
