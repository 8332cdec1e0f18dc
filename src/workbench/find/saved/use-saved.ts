import { setPreference } from "../../../platform";
import { SAVED_SEARCHES, type SavedSearch } from "../../../platform/kept";
import { usePreference } from "../../frame/use-preference";

interface Saved {
  readonly saved: readonly SavedSearch[];
  /** Keeps these instead. */
  readonly keep: (saved: readonly SavedSearch[]) => Promise<void>;
}

/** The searches that the official has saved on this machine, as they are now. */
export function useSaved(): Saved {
  const saved = usePreference(SAVED_SEARCHES) ?? [];
  return { saved, keep: (changed) => setPreference(SAVED_SEARCHES, [...changed]) };
}
