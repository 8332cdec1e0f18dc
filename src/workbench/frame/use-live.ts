import { type Database, live } from "../../storage/reading";
import type { Observed } from "../../ui/use-observed";
import { useTold } from "./use-told";
import { useWorkbench } from "./workbench";

/** What a reader gives of these inputs now, and again whenever its tables change; undefined until it is there. */
export function useLive<T>(reader: (db: Database) => Promise<T>, inputs: readonly unknown[]): T | undefined {
  return useLiveOrOld(reader, inputs).value;
}

/** The same of the log itself: what an entry says, and whether its proof holds, does not depend on the moment that is shown. */
export function useLog<T>(reader: (log: Database) => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const { log } = useWorkbench();
  return useTold<T>((onValue, onError) => live(() => reader(log), onValue, onError), inputs).value;
}

/**
 * What `useLive` gives, where what earlier inputs gave is to be shown until there is something new, so that nothing blinks: a list
 * while somebody types. `isOld` marks it.
 */
export function useLiveOrOld<T>(reader: (db: Database) => Promise<T>, inputs: readonly unknown[]): Observed<T> {
  const { db } = useWorkbench();
  return useTold<T>((onValue, onError) => live(() => reader(db), onValue, onError), inputs);
}
