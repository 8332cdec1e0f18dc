import { writersOf as actsWriting } from "../../../domain/acts";
import type { RegisterChange, Writes } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";

/** The events of all entries that may write these fields of a row; more than those, never fewer. */
export async function writersOf(db: Database, change: RegisterChange, fields: readonly string[]) {
  const acts = fields.flatMap((field) => actsWriting(change.table, field));
  const types = new Set(acts.map(({ type }) => type));
  const shared = sharedBy(acts.flatMap(({ writes }) => writes.filter(({ table }) => table.name === change.table)));
  const events = shared
    ? db.events.where(shared.event).equals(shared.of?.(change.key) ?? change.key)
    : db.events.where("type").anyOf([...types]);
  return events.filter(({ type }) => types.has(type)).toArray();
}

/** What the events of all who write a table have in common; nothing where one of them says nothing of it. */
function sharedBy(writes: readonly Writes[]): Writes["foundBy"] {
  const [first, ...others] = writes.map(({ foundBy }) => foundBy);
  return others.every((one) => one?.event === first?.event) ? first : undefined;
}
