import { useState } from "preact/hooks";
import { factLine } from "../../../ui/fact-line";
import { Pencil } from "../../../ui/pencil";
import { Struck } from "../../../ui/struck";
import { t } from "../../../ui/texts";
import { CorrectDialog } from "./correct-dialog";
import type { FactOf } from "./fact-of";
import { SetAsideDialog } from "./set-aside-dialog";

/** So much of a fact's words tells which one it is. */
const NAMED_BY = 60;

/** Correct a captured fact, or set it aside: each is an entry of its own, and what was captured stays. */
export function ChangeFact({ of }: { readonly of: FactOf }) {
  const [open, setOpen] = useState<"correct" | "set-aside">();
  const name = factLine(of.fact).slice(0, NAMED_BY);
  const close = () => {
    setOpen(undefined);
  };
  return (
    <span class="icon-buttons change-fact">
      <button
        type="button"
        class="quiet small icon-button"
        aria-label={t("factCorrectNamed", name)}
        title={t("factCorrectDots")}
        onClick={() => {
          setOpen("correct");
        }}
      >
        <Pencil />
      </button>
      <button
        type="button"
        class="quiet small icon-button"
        aria-label={t("factSetAsideNamed", name)}
        title={t("factSetAsideDots")}
        onClick={() => {
          setOpen("set-aside");
        }}
      >
        <Struck />
      </button>
      {open === "correct" && <CorrectDialog of={of} onClose={close} />}
      {open === "set-aside" && <SetAsideDialog of={of} onClose={close} />}
    </span>
  );
}
