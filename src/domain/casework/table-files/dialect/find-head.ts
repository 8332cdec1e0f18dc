import { hasShape } from "./cell-shapes";

/** Where a table's head is: how many rows stand before it, and how many rows it has. */
export interface HeadAt {
  readonly skip: number;
  readonly heads: number;
}

const LOOKED_AT = 60;
const NUMERIC = /^[-+(]?[$€£]?\s?[\d.,' ]*\d[\d.,' ]*\)?\s?[%€$£]?$/u;
const DAY = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/u;

const isFilled = (cell: string): boolean => cell.trim() !== "";
const isValue = (cell: string): boolean => NUMERIC.test(cell.trim()) || DAY.test(cell.trim());

/** Where the head is among the first rows, as people see them. */
export function findHead(rows: readonly (readonly string[])[]): HeadAt {
  const first = rows.slice(0, LOOKED_AT);
  const width = commonWidth(first);
  const start = first.findIndex((row) => row.filter(isFilled).length >= Math.max(1, Math.ceil(width * 0.6)));
  if (start < 0) return { skip: 0, heads: 0 };
  const head = first[start] ?? [];
  const body = first.slice(start + 1);
  if (!isHead(head, body)) return { skip: start, heads: 0 };
  return withGroups(first, start, body);
}

/** How many filled cells most rows have. */
function commonWidth(rows: readonly (readonly string[])[]): number {
  const widths = rows.map((row) => row.filter(isFilled).length).filter((width) => width > 0);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return most?.[0] ?? 0;
}

/** A head is made of different names, and has none of the values that stand beneath it. */
function isHead(head: readonly string[], body: readonly (readonly string[])[]): boolean {
  const names = head.filter(isFilled).map((cell) => cell.trim());
  if (names.length === 0) return false;
  const values = names.filter(isValue).length;
  // Years may be names: a head of years alone stands over numbers, and there is a name at its side.
  if (values > names.length / 2 && !names.some((name) => !isValue(name))) return false;
  if (new Set(names).size < names.length * 0.5) return false;
  if (body.length === 0) return values === 0;
  const columns = head.map((_, i) => body.map((row) => row[i] ?? "").filter(isFilled));
  const told = columns.filter((cells, i) => {
    const share = cells.filter(isValue).length / (cells.length || 1);
    return share > 0.7 && !isValue(head[i] ?? "");
  }).length;
  if (told > 0) return true;
  const again = names.filter((name) => body.some((row) => row.some((cell) => cell.trim() === name))).length;
  return again < names.length / 2 && names.every((name) => name.length < 120) && values === 0 && names.some(hasShape);
}

/** A second row of names beneath groups of columns: the row above has gaps where this one goes on. */
function withGroups(rows: readonly (readonly string[])[], start: number, body: readonly (readonly string[])[]): HeadAt {
  const above = rows[start - 1];
  if (start > 0 && above && isGroupRow(above, rows[start] ?? [])) return { skip: start - 1, heads: 2 };
  const next = body[0];
  if (next && isGroupRow(rows[start] ?? [], next) && !next.some(isValue)) return { skip: start, heads: 2 };
  return { skip: start, heads: 1 };
}

/** Whether a row names groups over the names of another: some cells, each with a gap behind it that the other fills. */
function isGroupRow(groups: readonly string[], names: readonly string[]): boolean {
  const filled = groups.filter(isFilled).length;
  if (filled < 2 || filled >= names.filter(isFilled).length) return false;
  const gaps = names.filter((name, i) => isFilled(name) && !isFilled(groups[i] ?? "")).length;
  const firstGap = groups.findIndex((group) => !isFilled(group));
  return gaps >= 2 && firstGap > 0 && new Set(groups.filter(isFilled)).size === filled;
}

/** The names of columns: those of groups are carried on over the gaps, and stand before the names beneath them. */
export function headNames(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const carried = rows.map((row, n) => (n < rows.length - 1 ? carriedOn(row, width) : row));
  const names = Array.from({ length: width }, (_, i) => {
    const parts = carried.map((row) => (row[i] ?? "").replace(/\s+/gu, " ").trim()).filter((part) => part !== "");
    return [...new Set(parts)].join(" – ");
  });
  const seen = new Map<string, number>();
  // Two columns of one name are told apart by a number.
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count > 1 && name !== "" ? `${name} (${count})` : name;
  });
}

function carriedOn(row: readonly string[], width: number): string[] {
  let last = "";
  return Array.from({ length: width }, (_, i) => (last = (row[i] ?? "").trim() || last));
}
