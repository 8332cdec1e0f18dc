import { useEffect, useMemo, useState } from "preact/hooks";
import { type Heard, type Picker, openPicker } from "../control/picker";
import type { RecipeDraft } from "../../platform/kept";
import { isPointing } from "../state/recipe-draft";
import { useTools } from "./panel-context";

/** The pointing on a tab: what can be done, and what the page said last. */
export function usePicker(
  tabId: number,
  draft: RecipeDraft,
): { readonly picker: Picker; readonly heard: Heard | undefined } {
  const { ask, session, onFault } = useTools();
  const [heard, hear] = useState<Heard>();
  const picker = useMemo(() => openPicker(tabId, { ask, ...session }, hear), [tabId]);
  const pointing = isPointing(draft);
  useEffect(() => {
    if (!pointing) return undefined;
    const stop = new AbortController();
    picker.follow(stop.signal).catch(onFault);
    return () => {
      stop.abort();
    };
  }, [picker, pointing]);
  return { picker, heard };
}
