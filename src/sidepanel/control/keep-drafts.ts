import type { CaseKind } from "../../domain/casework/cases";
import { pageKey } from "../../domain/evidence/captures";
import { DRAFT, type Draft } from "../../platform/kept";
import { forSession } from "../state/draft";
import type { PageState } from "../state/page-state";
import { isSpent } from "../state/spent";
import type { PanelPorts, PanelStore } from "./ports";

const DELAY_MS = 250;

/** Keeps every draft for the session, a moment after it changed. Returns the way to keep them at once. */
export function keepDrafts(store: PanelStore, ports: PanelPorts): () => void {
  const kept = new Map<number, Draft>();
  let keptFor: CaseKind | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = (): void => {
    timer = undefined;
    const { pages, kind } = store.state();
    // For a hiring case less is kept than for others.
    if (kind !== keptFor) kept.clear();
    keptFor = kind;
    for (const [tabId, page] of pages) {
      if (kept.get(tabId) === page.draft) continue;
      kept.set(tabId, page.draft);
      keepOne(tabId, page, kind, ports).catch(ports.onFault);
    }
  };
  store.subscribe(() => {
    timer ??= setTimeout(keep, DELAY_MS);
  });
  ports.onTabClosed((tabId) => {
    const url = store.state().pages.get(tabId)?.page?.url;
    store.dispatch({ type: "tab-closed", tabId });
    if (url !== undefined) ports.removeSession(DRAFT.of(tabId, pageKey(url))).catch(ports.onFault);
  });
  return () => {
    clearTimeout(timer);
    keep();
  };
}

async function keepOne(tabId: number, state: PageState, kind: CaseKind | undefined, ports: PanelPorts): Promise<void> {
  const { page, draft } = state;
  if (!page) return;
  const key = DRAFT.of(tabId, pageKey(page.url));
  await (isSpent(state) ? ports.removeSession(key) : ports.setSession(key, forSession(draft, kind)));
}
