import { getPreference, onPreference } from "../../platform";
import { useObserved } from "../../ui/use-observed";
import { useWorkbench } from "./workbench";
import { useEffect } from "preact/hooks";

/** A choice of the official's, as it is now, whichever of our pages changed it. */
export function usePreference(key: string): unknown {
  const { onUnreadable } = useWorkbench();
  const { value, error } = useObserved<{ readonly held: unknown }>(
    (onValue, onError) => {
      getPreference(key).then((held) => {
        onValue({ held });
      }, onError);
      return onPreference(key, (held) => {
        onValue({ held });
      });
    },
    [key],
  );
  useEffect(() => {
    if (error !== undefined) onUnreadable(error);
  }, [error]);
  return value?.held;
}
