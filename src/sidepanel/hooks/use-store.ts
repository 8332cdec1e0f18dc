import { useEffect, useState } from "preact/hooks";
import type { Store } from "../control/store";

/** The store's state, now and after every change. */
export function useStore<S, E>(store: Store<S, E>): S {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    const hear = () => {
      setState(store.state());
    };
    hear();
    return store.subscribe(hear);
  }, [store]);
  return state;
}
