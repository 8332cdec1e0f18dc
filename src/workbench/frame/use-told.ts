import { useEffect } from "preact/hooks";
import { type Observed, type Start, useObserved } from "../../ui/use-observed";
import { useWorkbench } from "./workbench";

/** Something that changes by itself, as it is now; what keeps it from being told is said to the official. */
export function useTold<T>(start: Start<T>, inputs: readonly unknown[]): Observed<T> {
  const { onUnreadable } = useWorkbench();
  const observed = useObserved(start, inputs);
  const { error } = observed;
  useEffect(() => {
    if (error !== undefined) onUnreadable(error);
  }, [error]);
  return observed;
}
