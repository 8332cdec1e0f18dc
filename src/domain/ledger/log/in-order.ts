/** Said of a value that the browser's own JSON would not spell as RFC 8785 does, or that is none. */
export const ODD = Symbol("odd");

/** Deeper than what the log keeps; beyond it may be a cycle. */
const DEEPEST = 64;

/** A name that objects list by its number, before all others; or that is no property like others. */
const ODD_NAME = /^(?:\d+|__proto__)$/u;

/**
 * A JSON value whose objects list their names in the order of RFC 8785 §3.2.3, so that the browser's own JSON, which numbers and texts
 * are specified by (§3.2.2), spells it canonically; parts that are so already are not copied. `ODD` where it has anything else in it.
 */
export function inOrder(value: unknown, depth = 0): unknown {
  switch (typeof value) {
    case "string":
      return value.isWellFormed() ? value : ODD;
    case "number":
      return Number.isFinite(value) ? value : ODD;
    case "boolean":
      return value;
    case "object":
      if (value === null) return value;
      if (depth > DEEPEST || "toJSON" in value) return ODD;
      return Array.isArray(value) ? listInOrder(value, depth) : objectInOrder(value, depth);
    default:
      return ODD;
  }
}

function listInOrder(list: readonly unknown[], depth: number): unknown {
  let copy: unknown[] | undefined;
  for (let n = 0; n < list.length; n++) {
    const item = list[n];
    const ordered = inOrder(item, depth + 1);
    if (ordered === ODD) return ODD;
    if (ordered !== item) copy ??= list.slice();
    if (copy) copy[n] = ordered;
  }
  return copy ?? list;
}

function objectInOrder(object: object, depth: number): unknown {
  const names = Object.keys(object);
  let isSame = isSorted(names);
  if (!isSame) names.sort();
  const copy: Record<string, unknown> = {};
  for (const name of names) {
    const item = (object as Readonly<Record<string, unknown>>)[name];
    // What is undefined is not there.
    if (item === undefined) continue;
    if (ODD_NAME.test(name) || !name.isWellFormed()) return ODD;
    const ordered = inOrder(item, depth + 1);
    if (ordered === ODD) return ODD;
    if (ordered !== item) isSame = false;
    copy[name] = ordered;
  }
  return isSame ? object : copy;
}

function isSorted(names: readonly string[]): boolean {
  for (let n = 1; n < names.length; n++) if ((names[n - 1] ?? "") > (names[n] ?? "")) return false;
  return true;
}
