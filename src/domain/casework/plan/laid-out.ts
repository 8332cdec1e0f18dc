import type { PlanStageRow, PlanTaskRow, SignatureRow } from "../planned";
import { isSettled } from "../planned";

/** Where a stage stands: over, under way, or still to come. */
export type StageState = "over" | "now" | "ahead";

export interface PlanStage {
  readonly row: PlanStageRow;
  readonly state: StageState;
  /** Tasks that are still open, or wait for a signature. */
  readonly open: number;
}

const isWhole = <R extends { addedAt: string }>(row: Partial<R>): row is R => row.addedAt !== undefined;

/** Stages one after another: each right after the one that it names, of two that name the same the later added first. */
export function inOrder(rows: readonly Partial<PlanStageRow>[]): readonly PlanStageRow[] {
  const newestFirst = rows.filter(isWhole).sort((a, b) => compare(stamp(b), stamp(a)));
  const following = new Map<string, PlanStageRow[]>();
  for (const row of newestFirst) following.set(row.after, [...(following.get(row.after) ?? []), row]);
  const ordered = new Set<PlanStageRow>();
  const pending = [...(following.get("") ?? [])];
  for (let next = pending.shift(); next; next = pending.shift()) {
    if (ordered.has(next)) continue;
    ordered.add(next);
    pending.unshift(...(following.get(next.stageId) ?? []));
  }
  // What names a stage that is not here (its entry was erased) comes last.
  return [...ordered, ...newestFirst.filter((row) => !ordered.has(row)).reverse()].filter(({ dropped }) => !dropped);
}

const stamp = ({ addedAt, addedBy }: PlanStageRow): string =>
  `${addedAt} ${addedBy.origin} ${String(addedBy.index).padStart(12, "0")}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A plan's stages, each with where it stands: the first with open tasks is under way, and what comes before it is over. */
export function stagesOf(
  stages: readonly Partial<PlanStageRow>[],
  tasks: readonly PlanTaskRow[],
  signed: readonly Partial<SignatureRow>[],
): readonly PlanStage[] {
  const rows = inOrder(stages);
  const openIn = rows.map(
    ({ stageId }) => tasks.filter((task) => task.stageId === stageId && !isSettled(task, signed)).length,
  );
  const current = openIn.findIndex((open) => open > 0);
  return rows.map((row, n) => {
    const hasTasks = tasks.some(({ stageId, status }) => stageId === row.stageId && status !== "dropped");
    const isOver = openIn[n] === 0 && (n < current || hasTasks);
    return { row, open: openIn[n] ?? 0, state: n === current ? "now" : isOver ? "over" : "ahead" };
  });
}

/** The tasks of a plan: by stage in their order (those of none last), then by day, those of no day last, then as they came. */
export function tasksOf(
  tasks: readonly Partial<PlanTaskRow>[],
  stages: readonly PlanStageRow[],
): readonly PlanTaskRow[] {
  const place = new Map(stages.map(({ stageId }, n) => [stageId, n]));
  const placeOf = ({ stageId }: PlanTaskRow): number => place.get(stageId) ?? stages.length;
  return tasks
    .filter(isWhole)
    .filter(({ status }) => status !== "dropped")
    .sort(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        compare(a.due || "9999", b.due || "9999") ||
        compare(a.addedAt, b.addedAt) ||
        compare(a.name, b.name),
    );
}
