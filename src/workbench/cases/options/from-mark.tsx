import { t } from "../../../ui/texts";
import type { ShownColumn } from "./columns/shown-column";

export type From = "outside" | "own";

/** An arrow that comes in, or a table. */
const SIGNS: Readonly<Record<From, string>> = {
  outside: "M14 8H4M8 4 4 8l4 4",
  own: "M3 3h10v10H3zM3 7h10M7 3v10",
};

/** Whether what is shown comes from outside or is the agency's own; for those who listen in words, unless words stand beside it. */
export function FromMark({ from, isHidden = false }: { readonly from: From; readonly isHidden?: boolean }) {
  const words = t(from === "own" ? "optionsFromOwn" : "optionsFromOutside");
  return (
    <span class="from-mark" title={isHidden ? undefined : words}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SIGNS[from]} />
      </svg>
      {!isHidden && <span class="unseen">{words}: </span>}
    </span>
  );
}

/** Undefined for what is neither: how many sources, which day. */
export function fromOf({ column }: ShownColumn): From | undefined {
  if (column.of === "own") return "own";
  return column.of === "rating" || column.of === "fact" ? "outside" : undefined;
}
