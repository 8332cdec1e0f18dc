import { liveQuery } from "dexie";

/** Run a reader now and again whenever a table it read has changed, in this or another context. Returns the way to stop. */
export function live<T>(
  reader: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(reader).subscribe({ next: onValue, error: onError });
  return () => {
    subscription.unsubscribe();
  };
}
