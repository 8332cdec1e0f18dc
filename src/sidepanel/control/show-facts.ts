import { soughtAmong } from "../../domain/evidence/anchoring";
import type { Fact } from "../../domain/evidence/reading";
import { pageOf } from "../state/panel-state";
import { type SoughtState, foundAs, isSought } from "../state/sought";
import type { PanelPorts, PanelStore } from "./ports";

/** What the panel would have shown on the page: one fact at a time. */
interface Wish {
  readonly tabId: number;
  readonly key: string;
  readonly fact: Fact;
  readonly mode: "outline" | "scroll";
}

export interface ShowFacts {
  /** Outline a fact on the page of the tab in front; a moment later, for the pointer may only pass over it. */
  readonly outline: (key: string, fact: Fact) => void;
  /** Scroll the page to a fact. */
  readonly scroll: (key: string, fact: Fact) => void;
  /** The pointer has left: an outline goes; where the page was scrolled to, it stays for its few seconds. */
  readonly leave: () => void;
  /** Take away whatever is drawn. */
  readonly clear: () => void;
}

const REST_MS = 80;

/** Has facts shown on their page. While one request is under way only the latest wish is kept. */
export function factShower(store: PanelStore, ports: PanelPorts): ShowFacts {
  let wish: Wish | undefined;
  let drawn: Wish | undefined;
  let isBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      while (wish !== drawn) {
        const next: Wish | undefined = wish;
        if (drawn && drawn.tabId !== next?.tabId) await ports.ask("clearShown", { tabId: drawn.tabId });
        drawn = next;
        if (next) await show(next, store, ports);
      }
    } catch (error) {
      ports.onFault(error);
    } finally {
      isBusy = false;
    }
  };
  const want = (next: Wish | undefined, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      wish = next;
      void settle();
    }, ms);
  };
  const wishFor = (key: string, fact: Fact, mode: Wish["mode"]): Wish | undefined => {
    const { tabId } = store.state();
    return tabId === undefined ? undefined : { tabId, key, fact, mode };
  };
  const clear = (): void => {
    want(undefined, 0);
  };
  store.subscribe(() => {
    if (drawn && store.state().tabId !== drawn.tabId) clear();
  });
  return {
    outline: (key, fact) => {
      want(wishFor(key, fact, "outline"), REST_MS);
    },
    scroll: (key, fact) => {
      want(wishFor(key, fact, "scroll"), 0);
    },
    leave: () => {
      if (wish?.mode === "scroll") clearTimeout(timer);
      else want(undefined, REST_MS);
    },
    clear,
  };
}

async function show({ tabId, key, fact, mode }: Wish, store: PanelStore, ports: PanelPorts): Promise<void> {
  const { page, facts, movedOn } = pageOf(store.state(), tabId);
  if (!page || movedOn) return;
  const sought = soughtAmong(
    fact,
    facts.map((one) => one.fact),
  );
  const answer = await ports.ask("showFact", { tabId, token: page.token, mode, sought });
  const tell = (as: SoughtState): void => {
    store.dispatch({ type: "page", tabId, event: { type: "sought", key, as, isAsked: mode === "scroll" } });
  };
  if (answer.ok) tell(foundAs(answer.value));
  else if (answer.error.code === "page-moved") store.dispatch({ type: "page", tabId, event: { type: "moved-on" } });
  else if (isSought(answer.error.code)) tell(answer.error.code);
}
