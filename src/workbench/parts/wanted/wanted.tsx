import { createContext, type Ref } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";

const Context = createContext<string | number | undefined>(undefined);

/** Which part of a view the address asks for: a fact by its number, a note by its id. */
export const WantedProvider = Context.Provider;
export const useWanted = (): string | number | undefined => useContext(Context);

interface Place<E> {
  readonly ref: Ref<E>;
  readonly tabIndex?: number;
  readonly "data-wanted"?: true;
}

/** Where a part stands that may be wanted: the one that is comes into view and takes the focus, once. */
export function useWantedPlace<E extends HTMLElement>(name: string | number): Place<E> {
  const element = useRef<E>(null);
  const isWanted = useWanted() === name;
  useEffect(() => {
    if (!isWanted) return;
    element.current?.scrollIntoView({ block: "center" });
    element.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return isWanted ? { ref: element, tabIndex: -1, "data-wanted": true } : { ref: element };
}
