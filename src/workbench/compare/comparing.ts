import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Frame, Limit } from "../../domain/casework/comparison";
import type { CaseComparison } from "../../storage/reading";
import type { Held } from "./hold-options";
import type { DatasetNames } from "./says/measure-words";

/** What every part of the view is about. */
export interface Comparing {
  readonly caseId: string;
  /** As of when ages are counted (ISO 8601). */
  readonly asOf: string;
  readonly comparison: CaseComparison;
  readonly frame: Frame;
  /** The frame's own limits, then those that the case's plan sets. */
  readonly limits: readonly Limit[];
  readonly held: Held;
  readonly datasets: DatasetNames;
  /** Whether the case is open: what is closed stays as it is. */
  readonly canChange: boolean;
  /** Lay it out anew; true where it was done. What was done is said, with the way to take it back. */
  readonly change: (next: Frame, done: string) => Promise<boolean>;
  /** Why the last change was refused. */
  readonly problem: string | undefined;
}

const Context = createContext<Comparing | undefined>(undefined);
export const ComparingProvider = Context.Provider;

export function useComparing(): Comparing {
  const comparing = useContext(Context);
  if (!comparing) throw new Error("outside of a comparison");
  return comparing;
}
