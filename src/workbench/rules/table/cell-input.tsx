import { formatNumber, t } from "../../../ui/texts";
import { shownConclusion, storedConclusion } from "../draft/cell-texts";
import type { CellAt } from "../draft/changes";
import type { RuleDraft } from "../draft/rule-draft";
import { cellTrouble } from "./cell-checks";
import { headOf } from "./head-words";

export interface CellProps {
  readonly draft: RuleDraft;
  readonly at: CellAt;
  readonly known: readonly string[];
  readonly onText: (at: CellAt, text: string) => void;
  readonly onFocus: (at: CellAt) => void;
  readonly onLeave: (at: CellAt) => void;
  readonly onKey: (event: KeyboardEvent, at: CellAt) => void;
  readonly onPaste: (event: ClipboardEvent, at: CellAt) => void;
}

/** A cell to type into. What is wrong with it is marked at once, and said in the line beneath the table. */
export function CellInput({ draft, at, known, onText, onFocus, onLeave, onKey, onPaste }: CellProps) {
  const { row, part, column } = at;
  const text = draft.table.rules[row]?.[part][column] ?? "";
  const typeRef = part === "outputs" ? (draft.table.outputs[column]?.typeRef ?? "") : "";
  const trouble = cellTrouble(draft, at, known);
  return (
    <td class={part === "outputs" ? "out" : undefined} data-label={headOf(draft.table, part, column)}>
      <input
        type="text"
        class={part === "annotations" ? "rules-cell soft" : "rules-cell"}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        data-cell={`${row} ${part} ${column}`}
        value={part === "outputs" ? shownConclusion(text, typeRef) : text}
        aria-label={t("rulesCellName", formatNumber(row + 1), headOf(draft.table, part, column))}
        aria-invalid={trouble !== undefined}
        title={trouble}
        onInput={({ currentTarget: { value } }) => {
          onText(at, part === "outputs" ? storedConclusion(value, typeRef) : value);
        }}
        onFocus={() => {
          onFocus(at);
        }}
        onBlur={() => {
          onLeave(at);
        }}
        onKeyDown={(event) => {
          onKey(event, at);
        }}
        onPaste={(event) => {
          onPaste(event, at);
        }}
      />
    </td>
  );
}
