import type { RawRow } from "../model";

type Fields = Readonly<Record<string, unknown>>;

const MOST_DEPTH = 6;
/** As many names of columns as a list of objects may have; what else there is has no place in a table. */
const MOST_NAMES = 2_000;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The list in a JSON text that is most like a table: the text itself, or the longest list of objects within its objects. */
export function listIn(value: unknown, depth = 0): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (!isFields(value) || depth > MOST_DEPTH) return undefined;
  let longest: readonly unknown[] | undefined;
  for (const inner of Object.values(value)) {
    const found = listIn(inner, depth + 1);
    if (found?.some(isTableRow) && found.length > (longest?.length ?? 0)) longest = found;
  }
  return longest;
}

const isTableRow = (value: unknown): boolean => isFields(value) || Array.isArray(value);

/** A list of objects, or of lists, as a table with one head row. An object within an object gives names as `address.town`. */
export function jsonRows(list: readonly unknown[]): RawRow[] {
  if (list.every(Array.isArray)) return list.map((row, i) => ({ line: i + 1, cells: row.map(cellText) }));
  const flat = list.map((member) => (isFields(member) ? flattened(member) : undefined));
  const names = new Map<string, number>();
  for (const fields of flat)
    for (const name of fields?.keys() ?? [])
      if (!names.has(name) && names.size < MOST_NAMES) names.set(name, names.size);
  const all = [...names.keys()];
  const head: RawRow = { line: 0, cells: all };
  return [
    head,
    ...flat.map((fields, i): RawRow => {
      if (!fields) return { line: i + 1, cells: [], trouble: "not-an-object" };
      return { line: i + 1, cells: all.map((name) => fields.get(name) ?? "") };
    }),
  ];
}

function flattened(fields: Fields, path = "", found = new Map<string, string>(), depth = 0): Map<string, string> {
  for (const [name, value] of Object.entries(fields)) {
    const full = path === "" ? name : `${path}.${name}`;
    if (isFields(value) && depth < MOST_DEPTH) flattened(value, full, found, depth + 1);
    else found.set(full, cellText(value));
  }
  return found;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one !== "object")) return value.map(String).join("; ");
  return JSON.stringify(value);
}
