import { useMemo, useRef, useState } from "preact/hooks";
import type { PlanTaskRow } from "../../../domain/casework/planned";
import { isSettled } from "../../../domain/casework/planned";
import { moveRow } from "../../../ui/move-row";
import { t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { useShortcuts } from "../../frame/use-shortcuts";
import { usePlanning } from "../planning";
import { DoneDialog } from "./done-dialog";
import { PlanBar } from "./plan-bar";
import type { RowActs } from "./row-acts";
import { SkipDialog } from "./skip-dialog";
import { TaskDialog } from "./task-dialog";
import { TaskItem } from "./task-item";
import { TaskSign } from "./task-sign";

/** Rows that are shown at once; the rest at a press. */
const FIRST = 50;

/** What is open beside the table: a task that is added or changed, done, skipped, or signed. */
type Open = { readonly what: "add" } | { readonly what: "edit" | "done" | "skip" | "sign"; readonly row: PlanTaskRow };

/** The tasks of a plan, those that are open first. */
export function TaskTable() {
  const { plan, canChange } = usePlanning();
  const [open, setOpen] = useState<Open>();
  const body = useRef<HTMLTableSectionElement>(null);
  const ordered = useMemo(() => openFirst(plan), [plan]);
  const { shown, more } = useMore(ordered, FIRST);
  const names = useMemo(() => new Map(plan.stages.map(({ row }) => [row.stageId, row.name])), [plan]);
  const close = () => {
    setOpen(undefined);
  };
  const add = () => {
    setOpen({ what: "add" });
  };
  useShortcuts((key) => {
    if (key !== "t" || !canChange) return false;
    add();
    return true;
  });
  const acts: RowActs = {
    edit: (row) => setOpen({ what: "edit", row }),
    note: (row) => setOpen({ what: "done", row }),
    skip: (row) => setOpen({ what: "skip", row }),
    sign: (row) => setOpen({ what: "sign", row }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const rows = [...(body.current?.rows ?? [])];
    const at = rows.findIndex((one) => event.target instanceof Node && one.contains(event.target));
    const row = shown[at];
    const to = moveRow(event.key, at, rows.length, 10);
    if (at < 0 || !row) return;
    if (to !== undefined) rows[to]?.querySelector<HTMLElement>("input, button")?.focus();
    else if (canChange && event.key === "e") acts.edit(row);
    else if (canChange && event.key === "s" && row.status === "open") acts.skip(row);
    else return;
    event.preventDefault();
  };
  return (
    <section class="plan-tasks" aria-labelledby="plan-tasks">
      <PlanBar onAdd={add} />
      {ordered.length === 0 ? (
        <p class="soft">{t("planNoTasks")}</p>
      ) : (
        <table class="plan-table">
          <thead>
            <tr>
              <th class="plan-tick">
                <span class="unseen">{t("planDone")}</span>
              </th>
              <th>{t("planTask")}</th>
              <th>{t("planStage")}</th>
              <th>{t("planWho")}</th>
              <th>{t("planBy")}</th>
              <th>{t("planFrom")}</th>
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {shown.map((row) => (
              <TaskItem key={row.taskId} row={row} stage={names.get(row.stageId) ?? ""} acts={acts} />
            ))}
          </tbody>
        </table>
      )}
      {more}
      {canChange && ordered.length > 0 && <p class="small soft plan-no-print">{t("planKeys")}</p>}
      {open?.what === "add" && <TaskDialog row={undefined} onClose={close} />}
      {open?.what === "edit" && <TaskDialog row={open.row} onClose={close} />}
      {open?.what === "done" && <DoneDialog row={open.row} onClose={close} />}
      {open?.what === "skip" && <SkipDialog row={open.row} onClose={close} />}
      {open?.what === "sign" && <TaskSign row={open.row} onClose={close} />}
    </section>
  );
}

const openFirst = ({ tasks, signatures }: ReturnType<typeof usePlanning>["plan"]): readonly PlanTaskRow[] => {
  const isOver = (row: PlanTaskRow) => isSettled(row, signatures);
  return [...tasks.filter((row) => !isOver(row)), ...tasks.filter(isOver)];
};
