import { useEffect, useState } from "preact/hooks";

/** A subject to go to; a new one each time, as one may be asked for again. */
export interface Goal {
  readonly node: string;
}

/** Where the official wants to go among the subjects: as the address says, or as was pressed last. */
export function useGoal(wanted: string | undefined) {
  const [goal, setGoal] = useState<Goal>();
  const goTo = (node: string) => setGoal({ node });
  useEffect(() => {
    if (wanted !== undefined) goTo(wanted);
  }, [wanted]);
  return { goal, goTo };
}
