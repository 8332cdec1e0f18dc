import { getPreference, onPreference } from "../../platform";
import { useTold } from "./use-told";

/** A choice of the official's, as it is now, whichever of our pages changed it. */
export function usePreference(key: string): unknown {
  const { value } = useTold<{ readonly held: unknown }>(
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
  return value?.held;
}
