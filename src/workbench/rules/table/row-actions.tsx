import { formatNumber, t } from "../../../ui/texts";
import { type CellAt, withCopy, withRow, withRowMoved, withoutRow } from "../draft/changes";
import type { Drafting } from "../draft/use-drafting";
import { rowId } from "./row-id";

interface Props {
  readonly drafting: Drafting;
  /** Where somebody typed last. */
  readonly at: CellAt | undefined;
  readonly onGo: (at: CellAt) => void;
  readonly onAdd: () => void;
}

/** What can be done with the row in which somebody typed last, and the steps that can be taken back. */
export function RowActions({ drafting: { draft, change, undo, redo }, at, onGo, onAdd }: Props) {
  const { rules } = draft.table;
  const here = at && at.row < rules.length ? at : undefined;
  const number = here ? formatNumber(here.row + 1) : "";
  return (
    <div class="rules-actions">
      <button type="button" onClick={onAdd}>
        {t("rulesAddRow")}
      </button>
      {here && (
        <span class="bar" role="group" aria-label={t("rulesRowNamed", number)}>
          <span class="small soft">{t("rulesRowNamed", number)}</span>
          <button
            type="button"
            class="quiet"
            aria-keyshortcuts="Alt+ArrowUp"
            disabled={here.row === 0}
            onClick={() => {
              change(withRowMoved(draft, here.row, -1));
              onGo({ ...here, row: here.row - 1 });
            }}
          >
            {t("rulesRowUp")}
          </button>
          <button
            type="button"
            class="quiet"
            aria-keyshortcuts="Alt+ArrowDown"
            disabled={here.row === rules.length - 1}
            onClick={() => {
              change(withRowMoved(draft, here.row, 1));
              onGo({ ...here, row: here.row + 1 });
            }}
          >
            {t("rulesRowDown")}
          </button>
          <button type="button" class="quiet" onClick={() => change(withRow(draft, here.row, rowId()))}>
            {t("rulesRowBeneath")}
          </button>
          <button type="button" class="quiet" onClick={() => change(withCopy(draft, here.row, rowId()))}>
            {t("rulesRowCopy")}
          </button>
          <button type="button" class="quiet" onClick={() => change(withoutRow(draft, here.row))}>
            {t("rulesRowDelete")}
          </button>
        </span>
      )}
      <button type="button" class="quiet" aria-keyshortcuts="Control+Z" disabled={!undo} onClick={undo}>
        {t("rulesUndo")}
      </button>
      <button type="button" class="quiet" aria-keyshortcuts="Control+Shift+Z" disabled={!redo} onClick={redo}>
        {t("rulesRedo")}
      </button>
    </div>
  );
}
