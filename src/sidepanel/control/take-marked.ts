import type { PageEvent } from "../state/panel-event";
import { pageOf } from "../state/panel-state";
import type { PanelPorts, PanelStore } from "./ports";

/** Takes what is marked on a tab's page into the draft; whether there was something to take. */
export type TakeMarked = (tabId: number) => Promise<boolean>;

export function markedTaker(store: PanelStore, ports: PanelPorts): TakeMarked {
  return async (tabId) => {
    const tell = (event: PageEvent): void => {
      store.dispatch({ type: "page", tabId, event });
    };
    const { page, movedOn } = pageOf(store.state(), tabId);
    if (!page || movedOn) return false;
    try {
      const { token } = page;
      const isHiring = store.state().kind === "hiring";
      const answer = await ports.ask("takeMarked", { tabId, token, ...(isHiring && { withhold: true }) });
      if (answer.ok) tell({ type: "marked", words: { token, ...answer.value, withheld: [...answer.value.withheld] } });
      else tell({ type: "mark-failed", failure: answer.error });
      return answer.ok;
    } catch (error) {
      tell({ type: "mark-failed", failure: { code: "fault", detail: String(error) } });
      ports.onFault(error);
      return false;
    }
  };
}
