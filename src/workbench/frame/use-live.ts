import { useEffect } from "preact/hooks";
import { type Database, live } from "../../storage/reading";
import { useObserved } from "../../ui/use-observed";
import { useWorkbench } from "./workbench";

/** What a reader gives now, and again whenever its tables change; undefined until it is there. */
export function useLive<T>(reader: (db: Database) => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const { db, onUnreadable } = useWorkbench();
  const { value, error } = useObserved<{ readonly now: T; readonly inputs: readonly unknown[] }>(
    (onValue, onError) => live(async () => ({ now: await reader(db), inputs }), onValue, onError),
    inputs,
  );
  useEffect(() => {
    if (error !== undefined) onUnreadable(error);
  }, [error]);
  return value?.now;
}
