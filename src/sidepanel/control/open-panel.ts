import { freshPanel } from "../state/panel-state";
import { reducePanel } from "../state/reduce-panel";
import { type CaptureTicked, capturer } from "./capture-ticked";
import { followTabs } from "./follow-tabs";
import { keepDrafts } from "./keep-drafts";
import type { PanelPorts, PanelStore } from "./ports";
import { type ShowFacts, factShower } from "./show-facts";
import { type TakeMarked, markedTaker } from "./take-marked";
import { type ReadTab, type TabReader, tabReader } from "./read-tab";
import { openStore } from "./store";

/** The panel without its picture: its state and what can be done with it. */
export interface Panel {
  readonly store: PanelStore;
  readonly readTab: ReadTab;
  readonly stopReading: TabReader["stopReading"];
  readonly capture: CaptureTicked;
  readonly takeMarked: TakeMarked;
  readonly shows: ShowFacts;
  /** Keep all drafts now: the panel is about to go. */
  readonly keepNow: () => void;
}

export const openPanelStore = (): PanelStore => openStore(reducePanel, freshPanel);

export function openPanel(store: PanelStore, ports: PanelPorts): Panel {
  const keepNow = keepDrafts(store, ports);
  const { readTab, stopReading } = tabReader(store, ports, keepNow);
  followTabs(store, ports, readTab);
  return {
    store,
    readTab,
    stopReading,
    capture: capturer(store, ports),
    takeMarked: markedTaker(store, ports),
    shows: factShower(store, ports),
    keepNow,
  };
}
