/** A list with one of its items moved by one place; at either end it stays. */
export function withMoved<T>(items: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const [item, other] = [items[at], items[at + by]];
  if (item === undefined || other === undefined) return items;
  return items.map((one, n) => (n === at ? other : n === at + by ? item : one));
}
