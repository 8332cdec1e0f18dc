import type { Fn, Value } from "./value";
import { isList } from "./value";

/** Arguments that are given by name, in the order in which they are taken; undefined where no way to call it has such names. */
export function argumentsByName(
  fn: Fn,
  names: readonly string[],
  values: readonly Value[],
): readonly Value[] | undefined {
  const way = fn.ways.find((one) => names.every((name) => one.some((parameter) => bare(parameter) === name)));
  if (!way || new Set(names).size < names.length) return undefined;
  const last = way.findLastIndex((parameter) => names.includes(bare(parameter)));
  return way.slice(0, last + 1).flatMap((parameter) => {
    const value = values[names.indexOf(bare(parameter))] ?? null;
    return parameter.startsWith("...") && isList(value) ? value : [value];
  });
}

const bare = (parameter: string) => parameter.replace("...", "");
