import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Policy } from "../../domain/policy";
import type { Ask, Perform } from "../../messaging";
import type { Database } from "../../storage/reading";
import type { Panel } from "../control/open-panel";
import type { PanelPorts } from "../control/ports";
import type { getPreference, onPreference, onSession, setPreference } from "../../platform";

/** What is kept until the browser closes. */
export type SessionTools = Pick<PanelPorts, "getSession" | "setSession" | "removeSession"> & {
  readonly onSession: typeof onSession;
};

/** What the panel's components reach for beside their props. */
export interface PanelTools {
  readonly panel: Panel;
  readonly db: Database;
  readonly ask: Ask;
  /** Ask for one act: an entry of the log. */
  readonly perform: Perform;
  readonly session: SessionTools;
  readonly newId: () => string;
  readonly now: () => string;
  /** The one handler for bugs. */
  readonly onFault: (error: unknown) => void;
  readonly getPreference: typeof getPreference;
  readonly setPreference: typeof setPreference;
  readonly onPreference: typeof onPreference;
  readonly getPolicy: () => Promise<Policy>;
  readonly onPolicy: (listener: () => void) => () => void;
  /** Have the browser ask whether what comes from a host may be read, wherever it stands. Only from within a press. */
  readonly allowSite: (host: string) => Promise<boolean>;
  /** Whether the site of an address is allowed, and telling when that changes. */
  readonly isSiteAllowed: (url: string) => Promise<boolean>;
  readonly onSites: (listener: () => void) => () => void;
  readonly actionShortcut: () => Promise<string | undefined>;
  /** The keys that capture what is marked. */
  readonly markShortcut: () => Promise<string | undefined>;
}

export const PanelContext = createContext<PanelTools | undefined>(undefined);

export function useTools(): PanelTools {
  const tools = useContext(PanelContext);
  if (!tools) throw new Error("a component of the panel outside the panel");
  return tools;
}
