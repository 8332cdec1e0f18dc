import { getPreference, onPreference } from "../../platform";
import type { PreferenceKey } from "../../platform/kept";
import { type Kept, observeKept } from "../../ui/observe-kept";
import { useTold } from "./use-told";

/** A choice of the official's, as it is now, whichever of our pages changed it. */
export const usePreference = <T>(key: PreferenceKey<T>): T | undefined =>
  useTold<Kept<T>>(observeKept(key, getPreference, onPreference), [key.name]).value?.held;
