import type { Scope } from "../scope";
import { type Value, isContext, isList } from "../values/value";

/** Names, and the names of entries within them: what the parser must know to find names with spaces and signs. */
export interface Shape {
  readonly [name: string]: Shape | 0;
}

const DEEPEST = 6;
const MOST_NAMES = 2_000;
/** Of a list, the names of the first items stand for those of all. */
const ITEMS = 5;
const LONGEST_NAME = 200;

/** The shape of what is in scope, of 2,000 names at most, and how many there are. */
export function shapeOfScope(scope: Scope): { shape: Shape; names: number } {
  const scopes: Scope[] = [];
  for (let one: Scope | undefined = scope; one; one = one.outer) scopes.unshift(one);
  const counter = { names: 0 };
  const shape = shapeOfEntries(
    scopes.flatMap(({ own }) => [...own]),
    0,
    counter,
  );
  return { shape, names: counter.names };
}

function shapeOf(value: Value, depth: number, counter: { names: number }): Shape | 0 {
  if (depth > DEEPEST) return 0;
  if (isContext(value)) return shapeOfEntries(value, depth, counter);
  if (!isList(value)) return 0;
  const entries = value.slice(0, ITEMS).flatMap((item) => (isContext(item) ? [...item] : []));
  return entries.length === 0 ? 0 : shapeOfEntries(entries, depth, counter);
}

function shapeOfEntries(entries: Iterable<readonly [string, Value]>, depth: number, counter: { names: number }): Shape {
  const known = new Map<string, Shape | 0>();
  for (const [name, value] of entries) {
    if (name.length > LONGEST_NAME || name === "__proto__") continue;
    if (++counter.names > MOST_NAMES) break;
    known.set(name, shapeOf(value, depth + 1, counter));
  }
  return Object.fromEntries(known);
}
