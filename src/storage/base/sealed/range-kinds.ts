import type { DBCoreKeyRange } from "dexie";

type Kinds = Readonly<Record<"equal" | "range" | "any" | "never", DBCoreKeyRange["type"]>>;

/** Dexie's own numbers for kinds of ranges, which it exports as types alone. */
export const KIND = { equal: 1, range: 2, any: 3, never: 4 } as unknown as Kinds;
