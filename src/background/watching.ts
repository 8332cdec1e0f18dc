import { clearAlarm, closeQuietTab, onAlarm, onHosts, onPolicy, setAlarm } from "../platform";

const ALARM = "watches";

interface Watching {
  readonly ready: () => Promise<void>;
  /** Check the page that is due, if one is. */
  readonly check: () => Promise<void>;
  /** Forget what is kept of watches that have ended. */
  readonly sweep: () => Promise<void>;
  /** When one is due next. */
  readonly next: () => Promise<string | undefined>;
  readonly onFault: (error: unknown) => void;
}

/**
 * Has watched pages checked by themselves, one at a wake. What a worker that died has left open is closed at its next
 * start, and its page's turn comes again. Returns what is to be called when what is watched may be other than before.
 */
export function watchOnTime({ ready, check, sweep, next, onFault }: Watching): () => void {
  const again = async (): Promise<void> => {
    await ready();
    await sweep();
    const at = await next();
    await (at === undefined ? clearAlarm(ALARM) : setAlarm(ALARM, at));
  };
  const consider = (): void => {
    again().catch(onFault);
  };
  onAlarm(ALARM, () => {
    ready().then(check).then(again).catch(onFault);
  });
  onHosts(consider);
  onPolicy(consider);
  closeQuietTab().then(again).catch(onFault);
  return consider;
}
