import { pageKey } from "../../domain/evidence/captures";
import type { RequestOf } from "../../messaging";
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
    const withhold = store.state().kind === "hiring";
    const { page, overruled: passages } = pageOf(store.state(), tabId);
    const overruled = page && passages.length > 0 ? { token: page.token, passages: [...passages] } : undefined;
    const event = await readOnce(tabId, n, { silent, withhold, overruled }, ports);
    // Stopped, or the tab is closed: whatever was asked since is another reading's.
    if (pageOf(store.state(), tabId).underWay !== n) return;
    // It goes to another kind of case by now: what must be withheld is not to be shown, and all else is.
    if (withhold !== (store.state().kind === "hiring")) {
      await read(tabId, false);
      return;
    }
    store.dispatch({ type: "page", tabId, event });
    const loud = again.delete(tabId);
    const hasChanged = changed.delete(tabId);
    if (loud && (event.type === "read-failed" || silent)) await read(tabId, false);
    else if (hasChanged && event.type === "read-done") await read(tabId, true);
  };

  return {
    readTab(tabId, silent = false) {
      const { underWay: n, isSilent } = pageOf(store.state(), tabId);
      if (n === undefined) {
        void read(tabId, silent);
        return;
      }
      (silent ? changed : again).add(tabId);
      // Asked for, it is waited for in sight.
      if (!silent && isSilent) store.dispatch({ type: "page", tabId, event: { type: "read-started", n } });
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

interface How {
  readonly silent: boolean;
  /** For a hiring case: without what must be withheld. */
  readonly withhold: boolean;
  /** False alarms that were overruled on the page of that token. */
  readonly overruled: RequestOf<"readPage">["overruled"];
}

async function readOnce(tabId: number, n: number, how: How, ports: PanelPorts): Promise<PageEvent> {
  const { silent, withhold, overruled } = how;
  try {
    const answer = await ports.ask("readPage", {
      tabId,
      ...(silent && { onlyChanged: true }),
      ...(withhold && { withhold }),
      ...(withhold && overruled && { overruled }),
    });
    if (!answer.ok) return { type: "read-failed", n, failure: answer.error };
    const draft = await ports.getSession(DRAFT.of(tabId, pageKey(answer.value.url)));
    return { type: "read-done", n, page: answer.value, draft };
  } catch (error) {
    ports.onFault(error);
    return { type: "read-failed", n, failure: { code: "fault", detail: String(error) } };
  }
}
