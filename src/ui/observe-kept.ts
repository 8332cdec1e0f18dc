import type { Start } from "./use-observed";

export interface Kept<T> {
  readonly held: T | undefined;
}

/** What is kept under a key, as it is now and whenever it changes, whichever of our pages changes it. */
export const observeKept =
  <Key, T>(
    key: Key,
    read: (key: Key) => Promise<T | undefined>,
    listen: (key: Key, onChange: (held: T | undefined) => void) => () => void,
  ): Start<Kept<T>> =>
  (onValue, onError) => {
    const tell = (held: T | undefined) => {
      onValue({ held });
    };
    read(key).then(tell, onError);
    return listen(key, tell);
  };
