import type { CaseDryRun, DryRun, WouldPropose } from "../../../jobs";

/** A conclusion over the cases in which it would have been drawn. */
export interface Summed {
  readonly outcome: string;
  readonly cases: readonly string[];
  /** In how many of them what follows was done all the same. */
  readonly done: number;
}

/** Each conclusion with its cases, those of most cases first; cases without one last, under an empty name. */
export function summed(cases: readonly CaseDryRun[]): readonly Summed[] {
  const found = new Map<string, { cases: string[]; done: number }>();
  for (const { caseId, now } of cases)
    for (const outcome of outcomesOf(now)) {
      const one = found.get(outcome) ?? { cases: [], done: 0 };
      one.cases.push(caseId);
      if (now.some((each) => each.outcome === outcome && each.isDone)) one.done += 1;
      found.set(outcome, one);
    }
  const without = cases.filter(({ now }) => now.length === 0).map(({ caseId }) => caseId);
  const all = [...found].map(([outcome, one]) => ({ outcome, ...one })).sort((a, b) => b.cases.length - a.cases.length);
  return without.length > 0 ? [...all, { outcome: "", cases: without, done: 0 }] : all;
}

export const outcomesOf = (proposed: readonly WouldPropose[]): readonly string[] => [
  ...new Set(proposed.map(({ outcome }) => outcome)),
];

/** A case in which the two versions do not propose the same. */
export interface Moved {
  readonly caseId: string;
  readonly more: readonly string[];
  readonly fewer: readonly string[];
}

/** Where the two versions differ; nothing where there is no version in use. */
export function movedIn({ cases }: DryRun): readonly Moved[] | undefined {
  if (cases.some(({ before }) => before === undefined)) return undefined;
  return cases.flatMap(({ caseId, now, before = [] }) => {
    const names = (all: readonly WouldPropose[]) => new Set(all.map(({ outcome, subject }) => told(outcome, subject)));
    const [after, earlier] = [names(now), names(before)];
    const more = [...after].filter((name) => !earlier.has(name));
    const fewer = [...earlier].filter((name) => !after.has(name));
    return more.length + fewer.length > 0 ? [{ caseId, more, fewer }] : [];
  });
}

const told = (outcome: string, subject: string): string => (subject === "" ? outcome : `${outcome} (${subject})`);
