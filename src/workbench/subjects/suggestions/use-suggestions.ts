import { setPreference } from "../../../platform";
import { JOIN_LATER } from "../../../platform/kept";
import { type SuggestionRow, listSuggestions, suggestionsState } from "../../../storage/reading";
import { useLive } from "../../frame/use-live";
import { usePreference } from "../../frame/use-preference";
import { useWorkbench } from "../../frame/workbench";

export interface Suggestions {
  /** What is to be looked at, the heaviest first. */
  readonly open: readonly SuggestionRow[];
  /** What was put off. */
  readonly later: readonly SuggestionRow[];
  /** Whether something that was captured or imported is not compared yet. */
  readonly isBehind: boolean;
  readonly putOff: (pairKey: string) => void;
  readonly takeUp: (pairKey: string) => void;
}

/** What may be one, as far as nothing is decided of it; undefined until it is known. */
export function useSuggestions(): Suggestions | undefined {
  const { onUnreadable } = useWorkbench();
  const rows = useLive(listSuggestions, []);
  const state = useLive(suggestionsState, []);
  const later = usePreference(JOIN_LATER) ?? [];
  if (!rows || !state) return undefined;
  // What was decided meanwhile need not be remembered.
  const keep = (pairKeys: readonly string[]) => {
    const standing = rows.map((row) => row.pairKey).filter((pairKey) => pairKeys.includes(pairKey));
    setPreference(JOIN_LATER, standing).catch(onUnreadable);
  };
  return {
    open: rows.filter(({ pairKey }) => !later.includes(pairKey)),
    later: rows.filter(({ pairKey }) => later.includes(pairKey)),
    ...state,
    putOff: (pairKey) => keep([...later, pairKey]),
    takeUp: (pairKey) => keep(later.filter((one) => one !== pairKey)),
  };
}
