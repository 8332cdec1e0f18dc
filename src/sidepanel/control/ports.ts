import type { Ask } from "../../messaging";
import type { getSession, onTabSession, removeSession, setSession } from "../../platform";
import type { PanelEvent } from "../state/panel-event";
import type { PanelState } from "../state/panel-state";
import type { Store } from "./store";

export type PanelStore = Store<PanelState, PanelEvent>;

/** What the panel needs from outside; `index.tsx` hands it the browser, tests hand it their own. */
export interface PanelPorts {
  readonly ask: Ask;
  readonly newId: () => string;
  readonly frontTab: () => Promise<number | undefined>;
  readonly onFrontTab: (listener: (tabId: number) => void) => () => void;
  readonly onNavigation: (listener: (tabId: number) => void) => () => void;
  /** Tell when a tab has loaded its document. */
  readonly onLoaded: (listener: (tabId: number) => void) => () => void;
  /** Whether a tab shows a page of a site that the official has allowed once and for all. */
  readonly isOnAllowedSite: (tabId: number) => Promise<boolean>;
  /** Tell when a site is allowed, or not any more. */
  readonly onSites: (listener: () => void) => () => void;
  readonly onTabClosed: (listener: (tabId: number) => void) => void;
  readonly getSession: typeof getSession;
  readonly setSession: typeof setSession;
  readonly removeSession: typeof removeSession;
  readonly onTabSession: typeof onTabSession;
  /** Ask the browser, once for all, not to throw away what is captured. */
  readonly keepStorage: () => Promise<void>;
  /** The one handler for bugs in the panel. */
  readonly onFault: (error: unknown) => void;
}
