import { useCallback } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import { type CaseCounts, caseById, caseCounts } from "../../storage/reading";
import { useObserved } from "../../ui/use-observed";
import { useLive } from "./use-live";
import { useTools } from "./panel-context";

const KEY = "activeCase";

/** The case that captures go to. `undefined` while that is not known yet, `"none"` where none is chosen. */
export type ActiveCase = undefined | "none" | { readonly row: CaseRow; readonly counts: CaseCounts };

/** The active case, which panel and workbench share, and the way to choose another. */
export function useActiveCase(): readonly [ActiveCase, (caseId: string) => void] {
  const { db, getPreference, setPreference, onPreference, onFault } = useTools();
  const { value: chosen } = useObserved<{ readonly id: unknown }>((onValue, onError) => {
    getPreference(KEY).then((id) => {
      onValue({ id });
    }, onError);
    return onPreference(KEY, (id) => {
      onValue({ id });
    });
  }, []);
  const id = typeof chosen?.id === "string" ? chosen.id : undefined;
  const found = useLive(async () => {
    const row = id === undefined ? undefined : await caseById(db, id);
    return { row, counts: row && (await caseCounts(db, row.caseId)) };
  }, [id]);
  const choose = useCallback((caseId: string) => {
    setPreference(KEY, caseId).catch(onFault);
  }, []);
  return [chosen && found ? activeOf(found) : undefined, choose];
}

const activeOf = (found: { readonly row: CaseRow | undefined; readonly counts: CaseCounts | undefined }): ActiveCase =>
  found.row && found.counts ? { row: found.row, counts: found.counts } : "none";
