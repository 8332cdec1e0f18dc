/** A published table as a reader has it: counts, or nothing where they are left out. "" is all. */
export interface Published {
  readonly listing: string;
  readonly period: string;
  readonly count: number | undefined;
}

interface Span {
  low: number;
  high: number;
}

/**
 * Every whole number that a figure may be, for a reader who knows all published tables, the first first: sums are sums, counts are
 * not negative, and where `grows` cells only become more. Enumerates all solutions by backtracking over cells; shares
 * nothing with the code that protects. `most` bounds what nothing else bounds.
 */
export function attack(
  tables: readonly (readonly Published[])[],
  grows: boolean,
  most: number,
): readonly ReadonlyMap<string, Span>[] {
  const cells = tables.map((table) => table.filter(({ listing, period }) => listing !== "" && period !== ""));
  const flat = cells.flatMap((table, n) => table.map((cell) => ({ n, cell, key: `${cell.listing}|${cell.period}` })));
  const sums = tables.flatMap((table, n) =>
    table
      .filter(({ listing, period }) => listing === "" || period === "")
      .map((margin) => ({
        margin,
        n,
        parts: flat.flatMap((one, at) =>
          one.n === n &&
          (margin.listing === "" || one.cell.listing === margin.listing) &&
          (margin.period === "" || one.cell.period === margin.period)
            ? [at]
            : [],
        ),
      })),
  );
  const found = tables.map(() => new Map<string, Span>());
  const values: number[] = [];
  const take = (n: number, key: string, value: number) => {
    const span = found[n]?.get(key);
    if (!span) found[n]?.set(key, { low: value, high: value });
    else [span.low, span.high] = [Math.min(span.low, value), Math.max(span.high, value)];
  };
  const fits = (until: number): boolean =>
    sums.every(({ margin, parts }) => {
      if (margin.count === undefined) return true;
      let sum = 0;
      let open = 0;
      for (const at of parts) {
        if (at < until) sum += values[at] ?? 0;
        else open++;
      }
      return open === 0 ? sum === margin.count : sum <= margin.count;
    });
  const search = (at: number): void => {
    const one = flat[at];
    if (!one) {
      for (const [m, { n, key }] of flat.entries()) take(n, key, values[m] ?? 0);
      for (const { margin, n, parts } of sums)
        take(
          n,
          `${margin.listing}|${margin.period}`,
          parts.reduce((sum, part) => sum + (values[part] ?? 0), 0),
        );
      return;
    }
    const before = grows ? flat.findLastIndex((other) => other.n === one.n - 1 && other.key === one.key) : -1;
    const least = before >= 0 ? (values[before] ?? 0) : 0;
    const [from, to] = one.cell.count === undefined ? [least, most] : [one.cell.count, one.cell.count];
    for (let value = from; value <= to; value++) {
      values[at] = value;
      if (value >= least && fits(at + 1)) search(at + 1);
    }
  };
  search(0);
  return found;
}
