import { useEffect } from "preact/hooks";
import { getPreference, onPreference } from "../../platform";
import type { PreferenceKey } from "../../platform/kept";
import { useTold } from "./use-told";

/** A choice of the official's, as it is now, whichever of our pages changed it. */
export function usePreference<T>(key: PreferenceKey<T>): T | undefined {
  const { value } = useTold<{ readonly held: T | undefined }>(
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
