import type { PreferenceKey } from "../../platform/kept";
import { useObserved } from "../../ui/use-observed";
import { useTools } from "./panel-context";

/** A choice of the official's, or what is kept beside it, as it is now; undefined until it is known, and where there is none. */
export function usePreference<T>(key: PreferenceKey<T>): T | undefined {
  const { getPreference, onPreference } = useTools();
  const { value } = useObserved<{ readonly held: T | undefined }>(
    (onValue, onError) => {
      const tell = (held: T | undefined) => {
        onValue({ held });
      };
      getPreference(key).then(tell, onError);
      return onPreference(key, tell);
    },
    [key.name],
  );
  return value?.held;
}
