import { useEffect } from "preact/hooks";
import { live } from "../../storage/reading";
import { useObserved } from "../../ui/use-observed";
import { useTools } from "./panel-context";

/** What a reader of the database says, kept up to date; undefined until it has spoken. A reader that fails is a bug. */
export function useLive<T>(reader: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const { onFault } = useTools();
  const { value, error } = useObserved<T>((onValue, onError) => live(reader, onValue, onError), inputs);
  useEffect(() => {
    if (error !== undefined) onFault(error);
  }, [error]);
  return value;
}
