import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { formatNumber, t } from "../../../ui/texts";
import { type CellAt, withBlock, withCell, withColumnMoved, withRow, withRowMoved } from "../draft/changes";
import { settledTest, storedConclusion } from "../draft/cell-texts";
import type { Drafting } from "../draft/use-drafting";
import { conclusionColumn } from "../effects/conclusions-in";
import { CellInput } from "./cell-input";
import { CellLine } from "./cell-line";
import { ConclusionCell } from "./conclusion-cell";
import { PAGE, Pages } from "./pages";
import { RowActions } from "./row-actions";
import { rowId } from "./row-id";
import { TableHead } from "./table-head";

interface Props {
  readonly drafting: Drafting;
  /** Names that the file knows beside those that stand for something here. */
  readonly known: readonly string[];
  /** The rows that fit what is tried out, counted from 1. */
  readonly fitting?: ReadonlySet<number> | undefined;
  readonly onColumn: (part: "inputs" | "outputs", column: number) => void;
}

const keyOf = ({ row, part, column }: CellAt): string => `${row} ${part} ${column}`;

/** The decision table: a row a rule, its cells plain fields. */
export function RuleTable({ drafting, known, fitting, onColumn }: Props) {
  const { draft, change } = drafting;
  const { table } = draft;
  const [at, setAt] = useState<CellAt>();
  const [page, setPage] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    box.current?.querySelector<HTMLElement>(`[data-cell="${wanted.current}"]`)?.focus();
    wanted.current = undefined;
  });
  const go = (to: CellAt) => {
    const row = Math.max(0, Math.min(to.row, table.rules.length - 1));
    wanted.current = keyOf({ ...to, row });
    setPage(Math.floor(row / PAGE));
    setAt({ ...to, row });
  };
  const type = (cell: CellAt, text: string) => {
    change(withCell(draft, cell, text), `cell ${keyOf(cell)}`);
  };
  const settle = (cell: CellAt) => {
    const text = table.rules[cell.row]?.[cell.part][cell.column];
    if (cell.part !== "inputs" || text === undefined) return;
    const names = [...draft.bindings.map(({ name }) => name), ...known];
    const settled = settledTest(text, table.inputs[cell.column]?.typeRef ?? "", names);
    if (settled !== text) change(withCell(draft, cell, settled), `cell ${keyOf(cell)}`);
  };
  const onKey = (event: KeyboardEvent, cell: CellAt) => {
    const step = STEPS[event.key];
    if (event.altKey && step) {
      event.preventDefault();
      const [down, right] = step;
      change(down === 0 ? withColumnMoved(draft, cell.part, cell.column, right) : withRowMoved(draft, cell.row, down));
      const last = table[cell.part].length - 1;
      const column = Math.max(0, Math.min(last, cell.column + right));
      go({ ...cell, row: cell.row + down, column });
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (!event.shiftKey && cell.row === table.rules.length - 1) return;
      go({ ...cell, row: cell.row + (event.shiftKey ? -1 : 1) });
    } else if (isUndo(event)) {
      event.preventDefault();
      (event.shiftKey ? drafting.redo : drafting.undo)?.();
    }
  };
  const paste = (event: ClipboardEvent, cell: CellAt) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!/[\t\n]/u.test(text.trimEnd())) return;
    event.preventDefault();
    const block = text
      .replace(/\r?\n$/u, "")
      .split(/\r?\n/u)
      .slice(0, 10_000)
      .map((line) => line.split("\t"));
    change(withBlock(draft, cell, block, (typed, to) => stored(typed, to), rowId));
  };
  const stored = (typed: string, { part, column }: CellAt): string => {
    if (part === "outputs") return storedConclusion(typed.trim(), table.outputs[column]?.typeRef ?? "");
    return part === "inputs" ? settledTest(typed, table.inputs[column]?.typeRef ?? "", known) : typed;
  };
  const from = page * PAGE;
  const shown = table.rules.slice(from, from + PAGE);
  const concludes = conclusionColumn(table);
  return (
    <div class="rules-section" ref={box}>
      <div class="rules-scroll" tabIndex={0} role="region" aria-label={t("rulesTabTable")}>
        <table class="rules-table">
          <TableHead table={table} bindings={draft.bindings} onColumn={onColumn} />
          <tbody>
            {shown.map((rule, n) => {
              const row = from + n;
              const isOn = at?.row === row;
              return (
                <tr key={rule.id} class={[isOn && "on", fitting?.has(row + 1) && "fits"].filter(Boolean).join(" ")}>
                  <th scope="row" class="n">
                    {formatNumber(row + 1)}
                    {fitting?.has(row + 1) && <span class="unseen"> {t("rulesFits")}</span>}
                  </th>
                  {(["inputs", "outputs", "annotations"] as const).map((part) =>
                    table[part].map((_, column) => {
                      const Cell = part === "outputs" && column === concludes ? ConclusionCell : CellInput;
                      return (
                        <Cell
                          key={`${part} ${column}`}
                          draft={draft}
                          at={{ row, part, column }}
                          known={known}
                          onText={type}
                          onFocus={setAt}
                          onLeave={settle}
                          onKey={onKey}
                          onPaste={paste}
                        />
                      );
                    }),
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Pages rows={table.rules.length} page={page} onPage={setPage} />
      <CellLine drafting={drafting} at={at} known={known} />
      <RowActions
        drafting={drafting}
        at={at}
        onGo={go}
        onAdd={() => {
          change(withRow(draft, table.rules.length - 1, rowId()));
          const row = table.rules.length;
          wanted.current = keyOf({ row, part: table.inputs.length > 0 ? "inputs" : "outputs", column: 0 });
          setPage(Math.floor(row / PAGE));
        }}
      />
    </div>
  );
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export const isUndo = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.altKey;
