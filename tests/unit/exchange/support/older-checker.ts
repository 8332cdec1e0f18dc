import { types } from "../../../../src/domain/acts";
import type { EntryType } from "../../../../src/domain/ledger/log";

/** The kinds of entries as the log keeps them; what is known is changed for the time of a test. */
const known = types as Map<string, EntryType>;

/** How an older version of the product knows a type: not at all, or in the version before. */
export type KnownAs = "unknown" | "the version before";

/** Does something as a version of the product that does not know these types would. */
export async function asOlder<T>(kinds: Readonly<Record<string, KnownAs>>, work: () => Promise<T>): Promise<T> {
  const today = [...known];
  for (const [type, as] of Object.entries(kinds)) {
    const entry = known.get(type);
    known.delete(type);
    if (entry && as === "the version before") known.set(type, before(entry));
  }
  try {
    return await work();
  } finally {
    for (const [type, entry] of today) known.set(type, entry);
  }
}

/** Does something as a version that knows this type, or this version of one. */
export async function asNewer<T>(entry: EntryType, work: () => Promise<T>): Promise<T> {
  const today = known.get(entry.type);
  known.set(entry.type, entry);
  try {
    return await work();
  } finally {
    if (today) known.set(today.type, today);
    else known.delete(entry.type);
  }
}

const before = (entry: EntryType): EntryType => ({
  type: entry.type,
  version: entry.version - 1,
  read: (header) => ({ ok: false, reason: `written in version ${header.v}` }),
});
