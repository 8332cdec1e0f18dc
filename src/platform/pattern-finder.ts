import type { Patterns, PatternsProgress, PatternsRequest } from "../domain/analysis/patterns";
import { type Finder, type FinderWorker, newFinder } from "./finder";

/** Looks for patterns in a worker. */
export type PatternFinder = Finder<PatternsRequest, PatternsProgress, Patterns>;

const startWorker = (): FinderWorker => new Worker(new URL("./pattern-worker.ts", import.meta.url), { type: "module" });

export const newPatternFinder = (start: () => FinderWorker = startWorker): PatternFinder => newFinder(start);
