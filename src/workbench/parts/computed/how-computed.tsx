import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Cell, Unit } from "../../../domain/casework/comparison";
import { t } from "../../../ui/texts";
import { cellWords } from "./cell-words";
import { ComputedDialog } from "./computed-dialog";

interface Props {
  readonly cell: Cell;
  /** Whose it is, and what of it: "Lindenhof Care Home", "Outside rating". */
  readonly name: string;
  readonly what: string;
  readonly unit: Unit;
  /** What is shown of the cell; its value in words where left out. */
  readonly children?: ComponentChildren;
}

/** A cell's value as a button that says how it was computed, and from what. */
export function HowComputed({ cell, name, what, unit, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="how-computed" title={t("computedHow")} onClick={() => setOpen(true)}>
        {children ?? <b>{cellWords(cell, unit)}</b>}
        <span class="unseen">, {t("computedHow")}</span>
      </button>
      {isOpen && <ComputedDialog cell={cell} name={name} what={what} unit={unit} onClose={() => setOpen(false)} />}
    </>
  );
}
