import type { DecisionTable, HitPolicy, InputClause, TableRule } from "../../../domain/casework/dmn";
import type { Binding, Effect } from "../../../domain/casework/rules";
import type { RuleDraft } from "./rule-draft";

/** The parts of a table in which cells stand. */
export const CELL_PARTS = ["inputs", "outputs", "annotations"] as const;
export type CellPart = (typeof CELL_PARTS)[number];

/** Where a cell is: its row and, within its part, its column; both counted from 0. */
export interface CellAt {
  readonly row: number;
  readonly part: CellPart;
  readonly column: number;
}

const withRules = (draft: RuleDraft, rules: readonly TableRule[]): RuleDraft => withTableOf(draft, { rules });

const withTableOf = (draft: RuleDraft, part: Partial<DecisionTable>): RuleDraft => ({
  ...draft,
  table: { ...draft.table, ...part },
});

const withIn = (texts: readonly string[], at: number, text: string, length: number): string[] =>
  Array.from({ length }, (_, n) => (n === at ? text : (texts[n] ?? "")));

export function withCell(draft: RuleDraft, { row, part, column }: CellAt, text: string): RuleDraft {
  const width = draft.table[part].length;
  return withRules(
    draft,
    draft.table.rules.map((rule, n) =>
      n === row ? { ...rule, [part]: withIn(rule[part], column, text, width) } : rule,
    ),
  );
}

const blank = ({ inputs, outputs, annotations }: DecisionTable, id: string): TableRule => ({
  id,
  inputs: inputs.map(() => "-"),
  outputs: outputs.map(() => "null"),
  annotations: annotations.map(() => ""),
});

/** A new row beneath this one; `-1` is above all. */
export const withRow = (draft: RuleDraft, beneath: number, id: string): RuleDraft =>
  withRules(draft, draft.table.rules.toSpliced(beneath + 1, 0, blank(draft.table, id)));

export function withCopy(draft: RuleDraft, row: number, id: string): RuleDraft {
  const rule = draft.table.rules[row];
  return rule ? withRules(draft, draft.table.rules.toSpliced(row + 1, 0, { ...rule, id })) : draft;
}

export const withoutRow = (draft: RuleDraft, row: number): RuleDraft =>
  withRules(draft, draft.table.rules.toSpliced(row, 1));

/** The same draft where the row is at that end already. */
export function withRowMoved(draft: RuleDraft, row: number, by: number): RuleDraft {
  const moved = moveIn(draft.table.rules, row, by);
  return moved ? withRules(draft, moved) : draft;
}

function moveIn<T>(all: readonly T[], from: number, by: number): readonly T[] | undefined {
  const one = all[from];
  const to = from + by;
  if (one === undefined || to < 0 || to >= all.length) return undefined;
  return all.toSpliced(from, 1).toSpliced(to, 0, one);
}

/** A condition, last among those that there are, with what its name stands for. */
export function withCondition(draft: RuleDraft, clause: InputClause, binding: Binding): RuleDraft {
  const { table } = draft;
  const at = table.inputs.length;
  const next = withTableOf(draft, {
    inputs: [...table.inputs, clause],
    rules: table.rules.map((rule) => ({ ...rule, inputs: withIn(rule.inputs, at, "-", at + 1) })),
  });
  return withBinding(next, binding);
}

/** What a name stands for, in the place of what it stood for. */
export function withBinding(draft: RuleDraft, binding: Binding): RuleDraft {
  const isThere = draft.bindings.some(({ name }) => name === binding.name);
  const bindings = isThere
    ? draft.bindings.map((one) => (one.name === binding.name ? binding : one))
    : [...draft.bindings, binding];
  return { ...draft, bindings };
}

export function withClause(draft: RuleDraft, column: number, part: Partial<InputClause>): RuleDraft {
  return withTableOf(draft, {
    inputs: draft.table.inputs.map((clause, n) => (n === column ? { ...clause, ...part } : clause)),
  });
}

/** A column taken out; what its name stands for goes too where nothing else in the table speaks of it. */
export function withoutColumn(draft: RuleDraft, part: CellPart, column: number): RuleDraft {
  const { table } = draft;
  const next = withTableOf(draft, {
    [part]: (table[part] as readonly unknown[]).toSpliced(column, 1),
    rules: table.rules.map((rule) => ({ ...rule, [part]: rule[part].toSpliced(column, 1) })),
  });
  if (!draft.isAlone) return next;
  const spoken = spokenIn(next.table);
  return { ...next, bindings: next.bindings.filter(({ name }) => spoken.includes(name)) };
}

/** A column moved within its part by so many places; the same draft where it is at that end already. */
export function withColumnMoved(draft: RuleDraft, part: CellPart, column: number, by: number): RuleDraft {
  const { table } = draft;
  const heads = moveIn<unknown>(table[part], column, by);
  if (!heads) return draft;
  return withTableOf(draft, {
    [part]: heads,
    rules: table.rules.map((rule) => ({ ...rule, [part]: moveIn(rule[part], column, by) ?? rule[part] })),
  });
}

export function withHitPolicy(draft: RuleDraft, hitPolicy: HitPolicy): RuleDraft {
  const { aggregation: _, ...table } = draft.table;
  return { ...draft, table: { ...table, hitPolicy } };
}

/** What follows from a conclusion; without alterations nothing is said of it any more. */
export function withEffect(draft: RuleDraft, effect: Effect): RuleDraft {
  const others = draft.effects.filter(({ when }) => when !== effect.when);
  const at = draft.effects.findIndex(({ when }) => when === effect.when);
  const effects = effect.alterations.length === 0 ? others : others.toSpliced(at < 0 ? others.length : at, 0, effect);
  return { ...draft, effects };
}

/** Texts laid over the cells from one on, to the right and down; rows that are missing are made. */
export function withBlock(
  draft: RuleDraft,
  from: CellAt,
  block: readonly (readonly string[])[],
  stored: (text: string, at: CellAt) => string,
  newId: () => string,
): RuleDraft {
  const columns = CELL_PARTS.flatMap((part) => draft.table[part].map((_, column) => ({ part, column })));
  const first = columns.findIndex(({ part, column }) => part === from.part && column === from.column);
  const rules: TableRule[] = [...draft.table.rules];
  for (const [down, texts] of block.entries()) {
    const row = from.row + down;
    let rule = rules[row] ?? blank(draft.table, newId());
    for (const [right, text] of texts.entries()) {
      const column = columns[first + right];
      if (!column) break;
      const cells = withIn(
        rule[column.part],
        column.column,
        stored(text, { row, ...column }),
        draft.table[column.part].length,
      );
      rule = { ...rule, [column.part]: cells };
    }
    rules[row] = rule;
  }
  return withRules(draft, rules);
}

/** Everything of a table that may speak of a name. */
export const spokenIn = ({ inputs, rules }: Pick<DecisionTable, "inputs" | "rules">): string =>
  [...inputs.map(({ expression }) => expression), ...rules.flatMap((rule) => [...rule.inputs, ...rule.outputs])].join(
    "\n",
  );
