import { type CharacterSet, NoPattern, type Pattern } from "./pattern";

/** Steps of a machine that goes back where it must; `to` and `or` are places in the program. */
export type Step =
  | { readonly do: "sign"; readonly set: CharacterSet }
  | { readonly do: "start" | "end" | "done" }
  | { readonly do: "go"; readonly to: number }
  | { readonly do: "try"; readonly to: number; readonly or: number }
  | { readonly do: "note"; readonly slot: number }
  /** Goes on only where something was read since the slot was noted: a loop over nothing would never end. */
  | { readonly do: "moved"; readonly slot: number }
  | { readonly do: "again"; readonly number: number };

/** Counts are written out, so that a program is longer than its pattern. */
const LONGEST = 5_000;
const MOST_SLOTS = 60;

/** A pattern as a program. Slots 0 and 1 are where the whole begins and ends, 2n and 2n+1 where group n does. @throws {NoPattern} */
export function programOf(pattern: Pattern, groups: number): { steps: readonly Step[]; slots: number } {
  const steps: Step[] = [];
  let slots = 2 * groups + 2;
  const put = (step: Step): number => {
    if (steps.length >= LONGEST) throw new NoPattern();
    return steps.push(step) - 1;
  };
  const write = (one: Pattern): void => {
    if (one.kind === "all") one.parts.forEach(write);
    else if (one.kind === "one-of") writeAlternatives(one.parts);
    else if (one.kind === "repeat") writeRepeat(one);
    else if (one.kind === "sign") put({ do: "sign", set: one.set });
    else if (one.kind === "again") put({ do: "again", number: one.number });
    else if (one.kind === "group") {
      put({ do: "note", slot: 2 * one.number });
      write(one.inner);
      put({ do: "note", slot: 2 * one.number + 1 });
    } else put({ do: one.kind });
  };
  const writeAlternatives = ([first, ...more]: readonly Pattern[]): void => {
    if (!first) return;
    if (more.length === 0) {
      write(first);
      return;
    }
    const fork = put({ do: "go", to: 0 });
    write(first);
    const out = put({ do: "go", to: 0 });
    steps[fork] = { do: "try", to: fork + 1, or: steps.length };
    writeAlternatives(more);
    steps[out] = { do: "go", to: steps.length };
  };
  const writeRepeat = ({ inner, least, most, lazy }: Pattern & { kind: "repeat" }): void => {
    for (let count = 0; count < least; count++) write(inner);
    const fork = (at: number, end: number): Step =>
      lazy ? { do: "try", to: end, or: at + 1 } : { do: "try", to: at + 1, or: end };
    if (most === Infinity) {
      const at = put({ do: "go", to: 0 });
      const slot = mayBeEmpty(inner) ? slots++ : undefined;
      if (slot !== undefined) put({ do: "note", slot });
      write(inner);
      if (slot !== undefined) put({ do: "moved", slot });
      put({ do: "go", to: at });
      steps[at] = fork(at, steps.length);
      return;
    }
    const forks: number[] = [];
    for (let count = least; count < most; count++) {
      forks.push(put({ do: "go", to: 0 }));
      write(inner);
    }
    for (const at of forks) steps[at] = fork(at, steps.length);
  };
  write(pattern);
  put({ do: "done" });
  if (slots > MOST_SLOTS) throw new NoPattern();
  return { steps, slots };
}

function mayBeEmpty(pattern: Pattern): boolean {
  if (pattern.kind === "sign") return false;
  if (pattern.kind === "group") return mayBeEmpty(pattern.inner);
  if (pattern.kind === "repeat") return pattern.least === 0 || mayBeEmpty(pattern.inner);
  if (pattern.kind === "all") return pattern.parts.every(mayBeEmpty);
  return pattern.kind === "one-of" ? pattern.parts.some(mayBeEmpty) : true;
}
