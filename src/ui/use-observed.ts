import { useEffect, useState } from "preact/hooks";

export interface Observed<T> {
  /** Undefined until the first value is there. */
  readonly value: T | undefined;
  readonly error: unknown;
}

type Start<T> = (onValue: (value: T) => void, onError: (error: unknown) => void) => () => void;

/** The latest value of something that changes by itself. Starts anew when an input changes; `start` is read then. */
export function useObserved<T>(start: Start<T>, inputs: readonly unknown[]): Observed<T> {
  const [state, setState] = useState<Observed<T>>({ value: undefined, error: undefined });
  useEffect(
    () =>
      start(
        (value) => {
          setState({ value, error: undefined });
        },
        (error) => {
          setState({ value: undefined, error });
        },
      ),
    inputs,
  );
  return state;
}
