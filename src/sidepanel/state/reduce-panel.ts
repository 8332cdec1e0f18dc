import type { CaseKind } from "../../domain/casework/cases";
import { withoutWords } from "./draft";
import type { PanelEvent } from "./panel-event";
import { type PanelState, pageOf } from "./panel-state";
import { reducePage } from "./reduce-page";

/** The panel's state after an event. Pure. */
export function reducePanel(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case "tab-shown":
      return { ...state, tabId: event.tabId };
    case "tab-closed": {
      const pages = new Map(state.pages);
      pages.delete(event.tabId);
      return { ...state, pages };
    }
    case "kind-known":
      return withKind(state, event.kind);
    case "fault":
      return { ...state, fault: true, isUnreadable: state.isUnreadable || event.isUnreadable === true };
    case "page": {
      const page = reducePage(pageOf(state, event.tabId), event.event, state.kind);
      return { ...state, pages: new Map(state.pages).set(event.tabId, page) };
    }
  }
}

/** Where it becomes a hiring case, words of pages that were taken for another are given up: nothing was withheld of them. */
function withKind(state: PanelState, kind: CaseKind | undefined): PanelState {
  if (kind !== "hiring" || state.kind === kind) return { ...state, kind };
  const pages = [...state.pages].map(([tabId, page]) => [tabId, { ...page, draft: withoutWords(page.draft) }] as const);
  return { ...state, kind, pages: new Map(pages) };
}
