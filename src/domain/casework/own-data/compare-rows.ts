import type { Column } from "./meaning";

/** A cell that says something else than it did at the import before. */
export interface CellChange {
  readonly head: string;
  readonly before: string;
  readonly after: string;
}

/** Compares the cells of two rows of one key, column by column, by the columns' heads: files may have others, or in another order. */
export function cellComparer(
  before: readonly Column[],
  after: readonly Column[],
): (old: readonly string[], fresh: readonly string[]) => CellChange[] {
  const placeIn = (columns: readonly Column[]) => new Map(columns.map(({ head }, i) => [head, i]));
  const [old, fresh] = [placeIn(before), placeIn(after)];
  const heads = [...new Set([...fresh.keys(), ...old.keys()])];
  const places = heads.map((head) => ({ head, was: old.get(head) ?? -1, is: fresh.get(head) ?? -1 }));
  return (was, is) =>
    places.flatMap((place) => {
      const [one, other] = [was[place.was] ?? "", is[place.is] ?? ""];
      return one === other ? [] : [{ head: place.head, before: one, after: other }];
    });
}
