import { useEffect, useId, useRef } from "preact/hooks";
import type { Cell, Unit } from "../../../domain/casework/comparison";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { cellWords, intervalWords } from "./cell-words";
import { ComputedSteps } from "./computed-steps";
import { InputLine } from "./input-line";
import { LeftOutList } from "./left-out-list";
import { isWarning, markWords } from "./mark-words";

interface Props {
  readonly cell: Cell;
  readonly name: string;
  readonly what: string;
  readonly unit: Unit;
  readonly onClose: () => void;
}

/** How a cell came: the way in words, what it rests on with the entries, what was left out and why. */
export function ComputedDialog({ cell, name, what, unit, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const left = new Set(cell.leftOut.map(({ input }) => input));
  const counted = cell.inputs.filter((input) => !left.has(input));
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="form-dialog computed-dialog" aria-labelledby={heading} onClose={onClose}>
      <form method="dialog">
        <h2 id={heading} tabIndex={-1} autofocus>
          {t("computedTitle", cellWords(cell, unit))}
        </h2>
        <p class="soft">
          <Words>{name}</Words> · <Words>{what}</Words>
        </p>
        <Said cell={cell} unit={unit} />
        <ComputedSteps cell={cell} unit={unit} />
        {cell.marks.length > 0 && (
          <section>
            <h3>{t("computedMarks")}</h3>
            <ul class="bullets">
              {cell.marks.map((mark) => (
                <li key={mark} class={isWarning(mark) ? "warn" : undefined}>
                  {markWords(mark, cell)}
                </li>
              ))}
            </ul>
          </section>
        )}
        {counted.length > 0 && (
          <section>
            <h3>{t("computedInputs")}</h3>
            <ul class="bullets">
              {counted.map((input, n) => (
                <li key={n}>
                  <InputLine input={input} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <LeftOutList leftOut={cell.leftOut} />
        <p class="actions">
          <button type="submit">{t("computedClose")}</button>
        </p>
      </form>
    </dialog>
  );
}

/** The value once more, with its interval and how many ratings stand behind it. */
function Said({ cell, unit }: { readonly cell: Cell; readonly unit: Unit }) {
  if (cell.state !== "measured" || cell.quantiles === null) return null;
  const interval = t("computedInterval", intervalWords(cell, unit));
  return <p>{[interval, cell.count === null ? "" : tn("ratingCount", cell.count)].filter(Boolean).join(" · ")}</p>;
}
