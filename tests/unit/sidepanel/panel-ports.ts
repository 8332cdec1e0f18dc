import type { Ask, Asked, MessageName, RequestOf } from "../../../src/messaging";
import type { PanelPorts } from "../../../src/sidepanel/control/ports";
import { type Panel, openPanel, openPanelStore } from "../../../src/sidepanel/control/open-panel";
import { TAB } from "./fixtures";

type Answers = { [N in MessageName]?: (request: RequestOf<N>) => Promise<Asked<N>> };

export interface TestPanel extends Panel {
  /** What is kept for the session. */
  readonly session: Map<string, unknown>;
  readonly asked: { name: MessageName; request: unknown }[];
  readonly faults: unknown[];
  /** The official asks for a tab's page. */
  askFor(tabId: number): void;
  /** The page of a tab tells that it has changed. */
  tellChanged(tabId: number): void;
  navigate(tabId: number): void;
  toFront(tabId: number): void;
  /** A tab has loaded its document. */
  load(tabId: number): void;
  /** The official allows the site that a tab shows. */
  allow(tabId: number): void;
  closeTab(tabId: number): void;
}

/** A panel whose browser is a few maps. A session handed over is one that another panel left behind. */
export function aPanel(
  answers: Answers,
  session = new Map<string, unknown>(),
  keepStorage = () => Promise.resolve(),
): TestPanel {
  const heard: Record<string, (tabId: number) => void> = {};
  const onSession: ((name: string, value: unknown) => void)[] = [];
  const hearSession = (name: string, value: unknown): void => {
    for (const listener of onSession) listener(name, value);
  };
  const asked: TestPanel["asked"] = [];
  const faults: unknown[] = [];
  const hear = (name: string) => (listener: (tabId: number) => void) => {
    heard[name] = listener;
    return () => undefined;
  };
  const allowed = new Set<number>();
  let onSites = (): void => undefined;
  let ids = 0;
  const ask: Ask = (name, request) => {
    asked.push({ name, request });
    const answer = answers[name];
    return answer ? answer(request) : Promise.reject(new Error(`nobody answers ${name}`));
  };
  const ports: PanelPorts = {
    ask,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`,
    frontTab: () => Promise.resolve(TAB),
    onFrontTab: hear("front"),
    onNavigation: hear("navigation"),
    onTabClosed: hear("closed"),
    onLoaded: hear("loaded"),
    isOnAllowedSite: (tabId) => Promise.resolve(allowed.has(tabId)),
    onSites: (listener) => {
      onSites = listener;
      return () => undefined;
    },
    getSession: ({ name, read }) => Promise.resolve(read(session.get(name))),
    setSession: ({ name }, value) => Promise.resolve(void session.set(name, structuredClone(value))),
    removeSession: ({ name }) => Promise.resolve(void session.delete(name)),
    onTabSession: (family, listener) => {
      onSession.push((name, value) => {
        const [tabId] = family.partsOf(name) ?? [];
        if (tabId !== undefined) listener(tabId, family.of(tabId).read(value));
      });
      return () => undefined;
    },
    keepStorage,
    onFault: (error) => faults.push(error),
  };
  return {
    ...openPanel(openPanelStore(), ports),
    session,
    asked,
    faults,
    askFor: (tabId) => {
      hearSession(`asked:${String(tabId)}`, 1);
    },
    tellChanged: (tabId) => {
      hearSession(`changed:${String(tabId)}`, 1);
    },
    navigate: (tabId) => heard["navigation"]?.(tabId),
    toFront: (tabId) => heard["front"]?.(tabId),
    load: (tabId) => heard["loaded"]?.(tabId),
    allow: (tabId) => {
      allowed.add(tabId);
      onSites();
    },
    closeTab: (tabId) => heard["closed"]?.(tabId),
  };
}

/** Let everything that waits for an answer go on. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
