import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CasePlan, NodeName } from "../../storage/reading";

/** A case's plan as its side shows it. */
export interface Planning {
  readonly caseId: string;
  readonly plan: CasePlan;
  /** What the subjects of its tasks are called, by the parts that name them. */
  readonly names: ReadonlyMap<string, NodeName>;
  /** The official's own day (YYYY-MM-DD), or that of the moment that is looked back to. */
  readonly today: string;
  /** Not where the case is closed, nor where it is shown as it was. */
  readonly canChange: boolean;
}

const Context = createContext<Planning | undefined>(undefined);
export const PlanningProvider = Context.Provider;

export function usePlanning(): Planning {
  const planning = useContext(Context);
  if (!planning) throw new Error("outside of a plan");
  return planning;
}
