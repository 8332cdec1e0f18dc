import { pageKey } from "../../domain/evidence/captures";
import { DRAFT, type Draft } from "../../platform/kept";
import { blankDraft } from "../state/draft";
import type { PageState } from "../state/page-state";
import type { PanelPorts, PanelStore } from "./ports";

const DELAY_MS = 250;

/** Keeps every draft for the session, a moment after it changed. Returns the way to keep them at once. */
export function keepDrafts(store: PanelStore, ports: PanelPorts): () => void {
  const kept = new Map<number, Draft>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = (): void => {
    timer = undefined;
    for (const [tabId, page] of store.state().pages) {
      if (kept.get(tabId) === page.draft) continue;
      kept.set(tabId, page.draft);
      keepOne(tabId, page, ports).catch(ports.onFault);
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

async function keepOne(tabId: number, { page, draft, capture }: PageState, ports: PanelPorts): Promise<void> {
  if (!page) return;
  const key = DRAFT.of(tabId, pageKey(page.url));
  await (isSpent(draft, capture) ? ports.removeSession(key) : ports.setSession(key, draft));
}

/** Nothing was ever chosen, or all that was chosen is captured. */
function isSpent(draft: Draft, capture: PageState["capture"]): boolean {
  if (draft === blankDraft) return true;
  return capture.status === "done" && !draft.ticked?.length && !draft.note && !Object.keys(draft.corrections).length;
}
