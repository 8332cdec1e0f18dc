import type { DecisionTable } from "../model";

export type Kind = "input" | "output" | "rule";

/** What stands for the id of something that has none in its file: where it stands, counted from 1. */
export const idAt = (kind: Kind, n: number): string => `${kind}-${n + 1}`;

/** The table with an id for each column and row, so that each is known wherever it is moved to. */
export const withIds = (table: DecisionTable): DecisionTable => ({
  ...table,
  inputs: named(table.inputs, "input"),
  outputs: named(table.outputs, "output"),
  rules: named(table.rules, "rule"),
});

const named = <T extends { readonly id: string }>(all: readonly T[], kind: Kind): readonly T[] =>
  all.map((one, n) => (one.id === "" ? { ...one, id: idAt(kind, n) } : one));
