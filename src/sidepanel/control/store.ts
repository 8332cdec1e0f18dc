/** Holds the one state of a page; a listener hears of every change. */
export interface Store<S, E> {
  readonly state: () => S;
  readonly dispatch: (event: E) => void;
  /** Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function openStore<S, E>(reduce: (state: S, event: E) => S, first: S): Store<S, E> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
