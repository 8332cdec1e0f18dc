import type { DecisionTable, TableRule } from "../../../domain/casework/dmn";

/** A cell of the newer version; `was` where the older one says it differently. */
interface BesideCell {
  readonly now: string;
  readonly was?: string;
}

export interface Beside {
  readonly id: string;
  /** In the newer version, counted from 1; nothing for a row that is gone. */
  readonly number: number | undefined;
  readonly state: "same" | "changed" | "added" | "dropped";
  readonly cells: readonly BesideCell[];
}

/** The rows of the newer version with what changed in each, columns found by their ids; those that are gone come last. */
export function besideEachOther(older: DecisionTable, newer: DecisionTable): readonly Beside[] {
  const before = new Map(older.rules.map((rule) => [rule.id, rule]));
  const kept = newer.rules.map((rule, n) => besideRow(rule, n + 1, before.get(rule.id), older, newer));
  const here = new Set(newer.rules.map(({ id }) => id));
  const dropped = older.rules
    .filter(({ id }) => !here.has(id))
    .map((rule): Beside => ({
      id: rule.id,
      number: undefined,
      state: "dropped",
      cells: cellsOf(newer, older, rule).map((now) => ({ now })),
    }));
  return [...kept, ...dropped];
}

function besideRow(
  rule: TableRule,
  number: number,
  was: TableRule | undefined,
  older: DecisionTable,
  newer: DecisionTable,
): Beside {
  const now = cellsOf(newer, newer, rule);
  if (!was) return { id: rule.id, number, state: "added", cells: now.map((text) => ({ now: text })) };
  const before = cellsOf(newer, older, was);
  const cells = now.map((text, n) => (text === before[n] ? { now: text } : { now: text, was: before[n] ?? "" }));
  return { id: rule.id, number, state: cells.some((cell) => "was" in cell) ? "changed" : "same", cells };
}

/** The cells of a row of one table, in the columns of another one. */
function cellsOf(columns: DecisionTable, of: DecisionTable, rule: TableRule): readonly string[] {
  const at = (part: "inputs" | "outputs") =>
    columns[part].map(({ id }) => rule[part][of[part].findIndex((clause) => clause.id === id)]?.trim() ?? "");
  return [...at("inputs"), ...at("outputs"), ...columns.annotations.map((_, n) => rule.annotations[n] ?? "")];
}
