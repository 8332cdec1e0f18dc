import type { PlanLine } from "./plan-lines";

/** A line of what a plan would be: what stays, what is new, what says something else now, what falls away. */
export interface ComparedLine {
  readonly key: string;
  readonly is: "same" | "added" | "changed" | "dropped";
  /** Empty where it falls away. */
  readonly words: string;
  /** What it says now, where that is something else; else empty. */
  readonly was: string;
}

/** Two plans in lines, laid beside each other: those that stay in the order of the second, each that falls away where it stood. */
export function comparedLines(now: readonly PlanLine[], then: readonly PlanLine[]): readonly ComparedLine[] {
  const before = new Map(now.map(({ key, words }) => [key, words]));
  const kept = new Set(then.map(({ key }) => key));
  const lines = then.map(({ key, words }): ComparedLine => {
    const was = before.get(key);
    if (was === undefined) return { key, is: "added", words, was: "" };
    return was === words ? { key, is: "same", words, was: "" } : { key, is: "changed", words, was };
  });
  for (const [at, { key, words }] of now.entries()) {
    if (kept.has(key)) continue;
    const previous = now.slice(0, at).findLast((line) => lines.some((one) => one.key === line.key));
    const place = previous ? lines.findIndex((one) => one.key === previous.key) + 1 : 0;
    lines.splice(place, 0, { key, is: "dropped", words: "", was: words });
  }
  return lines;
}
