import { pause } from "./clock";

const LOOK_EVERY_MS = 250;

interface Turn {
  /** Others are before it. */
  readonly onWait: () => Promise<void>;
  readonly isStopped: () => Promise<boolean>;
}

/** What came of something that waits for its turn: nothing where it was called off before that. */
export type InTurn<T> = { readonly is: "done"; readonly value: T } | { readonly is: "stopped" };

/**
 * Run this once everything is done that came before it under this name in any of our contexts. What dies lets go, and what
 * waits here looks around while it waits, so that the browser does not take its worker for idle.
 */
export async function inTurn<T>(name: string, run: () => Promise<T>, { onWait, isStopped }: Turn): Promise<InTurn<T>> {
  const stop = new AbortController();
  let isWaiting = true;
  const request = async (): Promise<InTurn<T>> =>
    await navigator.locks.request(name, { signal: stop.signal }, async () => {
      isWaiting = false;
      return { is: "done", value: await run() } as const;
    });
  const done = request();
  // Told to whoever waits for it in the end.
  done.catch(() => undefined);
  await Promise.race([done, pause(0)]);
  // It may change at every look.
  const waits = (): boolean => isWaiting;
  if (waits()) await onWait();
  while (waits()) {
    if (await isStopped()) {
      // Where its turn has come just now, it runs, and hears of it there.
      stop.abort();
      if (waits()) return { is: "stopped" };
    }
    await Promise.race([done.catch(() => undefined), pause(LOOK_EVERY_MS)]);
  }
  return done;
}

/** Whether something of this name runs in any of our contexts, or waits to. */
export async function isRunning(name: string): Promise<boolean> {
  const { held = [], pending = [] } = await navigator.locks.query();
  return [...held, ...pending].some((lock) => lock.name === name);
}
