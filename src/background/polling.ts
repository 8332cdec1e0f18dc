import { clearAlarm, onAlarm, onHosts, onPolicy, setAlarm } from "../platform";

interface Polling {
  /** The name of its alarm. */
  readonly alarm: string;
  readonly ready: () => Promise<void>;
  /** Ask for those that are due. */
  readonly poll: () => Promise<void>;
  /** Forget what is kept of those that were given up. */
  readonly sweep: () => Promise<void>;
  /** When one is due next. */
  readonly next: () => Promise<string | undefined>;
  readonly onFault: (error: unknown) => void;
}

/** Has servers asked for what is new, a few at a wake. Returns what is to be called when what is followed may be other than before. */
export function pollOnTime({ alarm, ready, poll, sweep, next, onFault }: Polling): () => void {
  const again = async (): Promise<void> => {
    await ready();
    await sweep();
    const at = await next();
    await (at === undefined ? clearAlarm(alarm) : setAlarm(alarm, at));
  };
  const consider = (): void => {
    again().catch(onFault);
  };
  onAlarm(alarm, () => {
    ready().then(poll).then(again).catch(onFault);
  });
  onHosts(consider);
  onPolicy(consider);
  consider();
  return consider;
}
