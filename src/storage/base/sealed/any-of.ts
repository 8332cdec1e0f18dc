import type { Collection, Dexie, WhereClause } from "dexie";

interface Inside {
  readonly _ctx: { readonly range: object };
}

/**
 * Has a database say, with a range that spans several keys, which these are. Dexie goes from one to the next in their order, and there is
 * none among what stands for keys in a sealed table: each is looked up there.
 */
export function tellKeysOfRanges(db: Dexie): void {
  const { prototype } = (db as unknown as { readonly WhereClause: { readonly prototype: WhereClause } }).WhereClause;
  const anyOf = Reflect.get(prototype, "anyOf") as (...keys: unknown[]) => Collection;
  Object.defineProperty(prototype, "anyOf", {
    configurable: true,
    value(this: WhereClause, ...keys: unknown[]) {
      const found = anyOf.apply(this, keys);
      const { range } = (found as unknown as Inside)._ctx;
      Object.defineProperty(range, "anyOf", { value: keys.length === 1 && Array.isArray(keys[0]) ? keys[0] : keys });
      return found;
    },
  });
}
