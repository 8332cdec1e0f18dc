import { useEffect, useState } from "preact/hooks";

export interface Observed<T> {
  /** What was told last of these very inputs; undefined until something was. */
  readonly value: T | undefined;
  /** What was told last, though it may be of earlier inputs. */
  readonly latest: T | undefined;
  /** Whether `latest` is of earlier inputs: what is asked for now is on its way. */
  readonly isOld: boolean;
  readonly error: unknown;
}

/** Begins to tell, and gives the way to stop it. */
export type Start<T> = (onValue: (value: T) => void, onError: (error: unknown) => void) => () => void;

interface Told<T> {
  readonly of: readonly unknown[] | undefined;
  readonly value: T | undefined;
  readonly error: unknown;
}

/** The latest value of something that changes by itself. Starts anew when an input changes; `start` is read then. */
export function useObserved<T>(start: Start<T>, inputs: readonly unknown[]): Observed<T> {
  const [told, setTold] = useState<Told<T>>({ of: undefined, value: undefined, error: undefined });
  useEffect(() => {
    let isOver = false;
    // What was asked for earlier may answer later than what is asked for now.
    const tell = (what: Omit<Told<T>, "of">) => {
      if (!isOver) setTold({ of: inputs, ...what });
    };
    const stop = start(
      (value) => tell({ value, error: undefined }),
      (error) => tell({ value: undefined, error }),
    );
    return () => {
      isOver = true;
      stop();
    };
  }, inputs);
  const isOld = told.of !== undefined && !told.of.every((input, n) => Object.is(input, inputs[n]));
  return { value: isOld ? undefined : told.value, latest: told.value, isOld, error: told.error };
}
