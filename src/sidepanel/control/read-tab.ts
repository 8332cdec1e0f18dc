import { pageKey } from "../../domain/evidence/captures";
import { DRAFT } from "../../platform/kept";
import type { PageEvent } from "../state/panel-event";
import { pageOf } from "../state/panel-state";
import type { PanelPorts, PanelStore } from "./ports";

/** `silent` where the page changed of itself: the panel stays as it is until there is something new. */
export type ReadTab = (tabId: number, silent?: boolean) => void;

export interface TabReader {
  readonly readTab: ReadTab;
  /** The official does not want to wait any more: what the page answers later is dropped. */
  readonly stopReading: (tabId: number) => void;
}

/**
 * Has a tab's page read and its draft fetched. Asked again while a reading is under way (the panel opens at the same
 * gesture that asks for the page), it reads once more only if that reading brings nothing; a change that is told of meanwhile is read afterwards, for the
 * page tells of one only. `keepNow` puts drafts into
 * safety before another page may take their place.
 */
export function tabReader(store: PanelStore, ports: PanelPorts, keepNow: () => void): TabReader {
  const again = new Set<number>();
  const changed = new Set<number>();
  let count = 0;

  const read = async (tabId: number, silent: boolean): Promise<void> => {
    const n = ++count;
    store.dispatch({ type: "page", tabId, event: { type: "read-started", n, silent } });
    keepNow();
    const event = await readOnce(tabId, n, silent, ports);
    // Stopped, or the tab is closed: whatever was asked since is another reading's.
    if (pageOf(store.state(), tabId).underWay !== n) return;
    store.dispatch({ type: "page", tabId, event });
    const loud = again.delete(tabId);
    const hasChanged = changed.delete(tabId);
    if (loud && (event.type === "read-failed" || silent)) await read(tabId, false);
    else if (hasChanged && event.type === "read-done") await read(tabId, true);
  };

  return {
    readTab(tabId, silent = false) {
      if (pageOf(store.state(), tabId).underWay === undefined) void read(tabId, silent);
      else (silent ? changed : again).add(tabId);
    },
    stopReading(tabId) {
      const n = pageOf(store.state(), tabId).underWay;
      if (n === undefined) return;
      again.delete(tabId);
      changed.delete(tabId);
      store.dispatch({ type: "page", tabId, event: { type: "read-failed", n, failure: { code: "stopped" } } });
    },
  };
}

async function readOnce(tabId: number, n: number, silent: boolean, ports: PanelPorts): Promise<PageEvent> {
  try {
    const answer = await ports.ask("readPage", { tabId, ...(silent && { onlyChanged: true }) });
    if (!answer.ok) return { type: "read-failed", n, failure: answer.error };
    const draft = await ports.getSession(DRAFT.of(tabId, pageKey(answer.value.url)));
    return { type: "read-done", n, page: answer.value, draft };
  } catch (error) {
    ports.onFault(error);
    return { type: "read-failed", n, failure: { code: "fault", detail: String(error) } };
  }
}
