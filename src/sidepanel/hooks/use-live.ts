import { useEffect } from "preact/hooks";
import { live } from "../../storage/reading";
import { type Observed, useObserved } from "../../ui/use-observed";
import { useTools } from "./panel-context";

/** What a reader says of these inputs, kept up to date; undefined until it has spoken. A reader that fails is a bug. */
export function useLive<T>(reader: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  return useLiveOrOld(reader, inputs).value;
}

/**
 * The same, where what earlier inputs gave is to be shown until there is something new, so that nothing blinks: a list
 * while somebody types. `isOld` marks it.
 */
export function useLiveOrOld<T>(reader: () => Promise<T>, inputs: readonly unknown[]): Observed<T> {
  const { onFault } = useTools();
  const observed = useObserved<T>((onValue, onError) => live(reader, onValue, onError), inputs);
  const { error } = observed;
  useEffect(() => {
    if (error !== undefined) onFault(error);
  }, [error]);
  return observed;
}
