import type { Database } from "../../base/database";

/** Has some parts compared anew, in the transaction that is open; what was suggested of them is taken away. */
export async function toBeMatched(db: Database, nodes: readonly string[]): Promise<void> {
  if (nodes.length === 0) return;
  const held = await db.toMatch.bulkGet([...nodes]);
  await db.toMatch.bulkPut(nodes.map((node, i) => ({ node, round: (held[i]?.round ?? 0) + 1 })));
  await dropSuggestions(db, nodes);
}

/** Takes away what was suggested of some parts. */
export async function dropSuggestions(db: Database, nodes: readonly string[]): Promise<void> {
  await db.suggestions.where("a").anyOf(nodes).delete();
  await db.suggestions.where("b").anyOf(nodes).delete();
}
