import type { KindRun } from "./tables";

/** Of which kinds facts are, from the first on. */
export function kindRuns(facts: readonly { readonly kind: KindRun[0] }[]): KindRun[] {
  const runs: KindRun[] = [];
  for (const { kind } of facts) {
    const last = runs.at(-1);
    if (last?.[0] === kind) runs[runs.length - 1] = [kind, last[1] + 1];
    else runs.push([kind, 1]);
  }
  return runs;
}

/** The numbers of the facts of a kind, the first fact's being 0. */
export function numbersOfKind(runs: readonly KindRun[], kind: string): number[] {
  const numbers: number[] = [];
  let next = 0;
  for (const [of, facts] of runs) {
    if (of === kind) for (let n = next; n < next + facts; n++) numbers.push(n);
    next += facts;
  }
  return numbers;
}
