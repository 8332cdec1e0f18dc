import { useCallback } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import { ACTIVE_CASE } from "../../platform/kept";
import { type CaseCounts, caseById, caseCounts } from "../../storage/reading";
import { useObserved } from "../../ui/use-observed";
import { useLive } from "./use-live";
import { useTools } from "./panel-context";

/** The case that captures go to. `undefined` while that is not known yet, `"none"` where none is chosen. */
export type ActiveCase = undefined | "none" | { readonly row: CaseRow; readonly counts: CaseCounts };

/** The active case, which panel and workbench share, and the way to choose another. */
export function useActiveCase(): readonly [ActiveCase, (caseId: string) => void] {
  const { db, getPreference, setPreference, onPreference, onFault } = useTools();
  const { value: chosen } = useObserved<{ readonly id: string | undefined }>((onValue, onError) => {
    const tell = (id: string | undefined) => {
      onValue({ id });
    };
    getPreference(ACTIVE_CASE).then(tell, onError);
    return onPreference(ACTIVE_CASE, tell);
  }, []);
  const id = chosen?.id;
  const found = useLive(async () => {
    const row = id === undefined ? undefined : await caseById(db, id);
    return { row, counts: row && (await caseCounts(db, row.caseId)) };
  }, [id]);
  const choose = useCallback((caseId: string) => {
    setPreference(ACTIVE_CASE, caseId).catch(onFault);
  }, []);
  return [chosen && found ? activeOf(found) : undefined, choose];
}

const activeOf = (found: { readonly row: CaseRow | undefined; readonly counts: CaseCounts | undefined }): ActiveCase =>
  found.row && found.counts ? { row: found.row, counts: found.counts } : "none";
