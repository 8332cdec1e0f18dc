import type { Run } from "../run";
import { type Context, type Value, isContext } from "../values/value";
import { define } from "./define";

/** DMN 1.3, 10.3.4.10; the making of contexts is DMN 1.4. */
export const contexts = [
  define(
    "get value",
    ["m: context, key: string", (_run, context: Context, key: string) => context.get(key) ?? null],
    ["m: context, keys: list", (_run, context: Context, keys: readonly Value[]) => valueAt(context, keys)],
  ),
  define("get entries", [
    "m: context",
    (run, context: Context) =>
      run.list(
        [...context].map(
          ([key, value]) =>
            new Map<string, Value>([
              ["key", key],
              ["value", value],
            ]),
        ),
      ),
  ]),
  define("context", ["entries: list", (run, entries: readonly Value[]) => made(run, entries)]),
  define(
    "context put",
    [
      "context: context, key: string, value: any",
      (run, context: Context, key: string, value: Value) => put(run, context, [key], value),
    ],
    [
      "context: context, keys: list, value: any",
      (run, context: Context, keys: readonly Value[], value: Value) => put(run, context, keys, value),
    ],
  ),
  define("context merge", ["contexts: list", (run, all: readonly Value[]) => merged(run, all)]),
];

function made(run: Run, entries: readonly Value[]): Context | undefined {
  const context = new Map<string, Value>();
  for (const entry of run.list(entries)) {
    if (!isContext(entry) || !entry.has("value")) return undefined;
    const key = entry.get("key");
    if (typeof key !== "string" || context.has(key)) return undefined;
    context.set(key, entry.get("value") ?? null);
  }
  return context;
}

function put(run: Run, context: Context, [key, ...more]: readonly Value[], value: Value): Context | undefined {
  if (typeof key !== "string") return undefined;
  run.budget.spend(context.size + 1);
  if (more.length === 0) return new Map(context).set(key, value);
  const inner = context.get(key) ?? null;
  const changed = isContext(inner) ? put(run, inner, more, value) : undefined;
  return changed && new Map(context).set(key, changed);
}

function merged(run: Run, all: readonly Value[]): Context | undefined {
  if (!all.every(isContext)) return undefined;
  return new Map(all.flatMap((one) => run.list([...one])));
}

/** Along a path of keys. */
function valueAt(context: Context, keys: readonly Value[]): Value {
  let at: Value = keys.length === 0 ? null : context;
  for (const key of keys) at = isContext(at) && typeof key === "string" ? (at.get(key) ?? null) : null;
  return at;
}
