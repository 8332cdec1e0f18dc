import Dexie, { liveQuery } from "dexie";

/** Run a reader now and again whenever a table it read has changed, in this or another context. Returns the way to stop. */
export function live<T>(
  reader: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const read = async (): Promise<T> => {
    try {
      return await reader();
    } catch (error) {
      // Dexie tells nobody of a closed database, as it may be opened again: one that does not open would never be told of.
      if (isOfOneThatDoesNotOpen(error)) onError(error);
      throw error;
    }
  };
  const subscription = liveQuery(read).subscribe({ next: onValue, error: onError });
  return () => {
    subscription.unsubscribe();
  };
}

/** Closed because it could not be opened, and not because somebody closed it. */
const isOfOneThatDoesNotOpen = (error: unknown): boolean =>
  error instanceof Dexie.DatabaseClosedError &&
  error.inner instanceof Error &&
  !(error.inner instanceof Dexie.DatabaseClosedError);
