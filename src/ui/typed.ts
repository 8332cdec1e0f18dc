import { useEffect, useState } from "preact/hooks";

/** Texts by the names of their fields. */
export type Texts = Readonly<Record<string, string>>;

/** Keeps what is being typed until the browser closes. */
export interface TypedStore {
  readonly get: (of: string) => Promise<Texts | undefined>;
  readonly set: (of: string, texts: Texts) => Promise<void>;
  readonly remove: (of: string) => Promise<void>;
  readonly onFault: (error: unknown) => void;
}

let store: TypedStore | undefined;

/** Say once, when a page starts, where what is typed is kept. */
export function setTypedStore(kept: TypedStore): void {
  store = kept;
}

/** What is typed under this name is kept nowhere: it goes with its form. */
export const KEPT_NOWHERE = "";

/** What is kept of something that is being typed goes. */
export function forgetTyped(of: string): void {
  if (of !== KEPT_NOWHERE) store?.remove(of).catch(store.onFault);
}

export interface Typed<T extends Texts> {
  readonly texts: T;
  /** Whether they were typed before, and neither used nor given up. */
  readonly isFromBefore: boolean;
  readonly type: (texts: T) => void;
  /** They were used, or given up. */
  readonly forget: () => void;
}

/**
 * What is being typed into a form, `of` which thing: it is there again after another room, Escape, or the page closed, until it
 * is used or given up. `before` is what the fields hold where nothing was typed; only texts of its names are taken over.
 */
export function useTyped<T extends Texts>(of: string, before: T): Typed<T> {
  const [state, setState] = useState<State<T>>();
  // The same form may be shown of another thing.
  const here = state?.of === of ? state : undefined;
  useEffect(() => {
    let isHere = true;
    const take = (held: Texts | undefined): void => {
      if (!isHere || held === undefined) return;
      const texts = Object.fromEntries(Object.entries(before).map(([name, text]) => [name, held[name] ?? text])) as T;
      setState((now) => (now?.of === of ? now : { of, texts, isFromBefore: true }));
    };
    if (of !== KEPT_NOWHERE) store?.get(of).then(take, store.onFault);
    return () => {
      isHere = false;
    };
  }, [of]);
  return {
    texts: here?.texts ?? before,
    isFromBefore: here?.isFromBefore ?? false,
    type(texts) {
      setState({ of, texts, isFromBefore: here?.isFromBefore ?? false });
      const isNothing = Object.entries(before).every(([name, text]) => texts[name] === text);
      if (isNothing || of === KEPT_NOWHERE) forgetTyped(of);
      else store?.set(of, texts).catch(store.onFault);
    },
    forget() {
      setState(undefined);
      forgetTyped(of);
    },
  };
}

interface State<T> {
  readonly of: string;
  readonly texts: T;
  readonly isFromBefore: boolean;
}
