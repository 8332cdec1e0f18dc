import type { PreferenceKey } from "../../platform/kept";
import { type Kept, observeKept } from "../../ui/observe-kept";
import { useObserved } from "../../ui/use-observed";
import { useTools } from "./panel-context";

/** A choice of the official's, or what is kept beside it, as it is now; undefined until it is known, and where there is none. */
export function usePreference<T>(key: PreferenceKey<T>): T | undefined {
  const { getPreference, onPreference } = useTools();
  return useObserved<Kept<T>>(observeKept(key, getPreference, onPreference), [key.name]).value?.held;
}
