import { useEffect } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import type { ChangeRow } from "../../domain/casework/watch";
import { hostOf } from "../../domain/evidence/sources";
import { WANTED_CHANGE } from "../../platform/kept";
import { changedKeys } from "../state/changed-facts";
import { pageOf } from "../state/panel-state";
import { useTools } from "./panel-context";
import { useSession } from "./use-session";

/**
 * Ticks what a watch has told of, once, where the official has asked in the workbench to capture it. Not before the case is
 * the active one and its kind is known: what is ticked by itself depends on it.
 */
export function useTickWanted(tabId: number | undefined, told: readonly ChangeRow[], row: CaseRow | undefined): void {
  const { panel, session, onFault } = useTools();
  const key = WANTED_CHANGE.of(tabId ?? -1);
  const wanted = useSession(key)?.held;
  const change = told.find(({ changeId }) => changeId === wanted);
  const isReady = change !== undefined && row?.caseId === change.caseId;
  useEffect(() => {
    const state = panel.store.state();
    const { page, facts, movedOn } = pageOf(state, tabId);
    if (!isReady || tabId === undefined || !page || movedOn) return;
    panel.store.dispatch({ type: "kind-known", kind: row.kind });
    const keys = changedKeys(change, facts, hostOf(page.url));
    panel.store.dispatch({ type: "page", tabId, event: { type: "ticked", keys, on: true } });
    session.removeSession(key).catch(onFault);
  }, [isReady, wanted, tabId]);
}
