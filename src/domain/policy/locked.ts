import * as v from "valibot";
import { type NoteFault, shortWord } from "./faults";

/** What of the official's own settings an agency may lock. */
export const LOCKABLE = ["language", "backupReminderDays"] as const;
export type Lockable = (typeof LOCKABLE)[number];

const List = v.pipe(v.array(v.unknown()), v.maxLength(100));

/** Which settings are locked; all of them where nobody can read which. */
export function readLocked(held: unknown, note: NoteFault): ReadonlySet<Lockable> {
  if (held === undefined || held === null) return new Set();
  if (!v.is(List, held)) {
    note({ setting: "locked", code: "form" });
    return new Set(LOCKABLE);
  }
  const known = (word: unknown): word is Lockable => LOCKABLE.some((name) => name === word);
  for (const word of held) if (!known(word)) note({ setting: "locked", code: "word", word: shortWord(word) });
  return new Set(held.filter(known));
}
