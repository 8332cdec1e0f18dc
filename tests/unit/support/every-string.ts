import type { Database } from "../../../src/storage/reading";

/** Every text in a value, but not the names of its fields; JSON in a text is looked into. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value, ...(value.startsWith("{") ? stringsIn(parsed(value)) : [])];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString("utf8")];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every text in every store of a database, the bytes of its artifacts and imported files among them. */
export async function everyString(db: Database): Promise<string> {
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  const files = [...(await db.artifacts.toArray()), ...(await db.imports.toArray())];
  const bytes = files.map(({ blob }) => blob.text());
  return [...stringsIn(rows), ...(await Promise.all(bytes))].join("\0");
}
