import type { Run } from "../../../jobs";

/** Which runs stand in a view of their own, and which ends were seen there. The frame tells of all others. */
export interface ShownJobs {
  /** Says that a view shows what runs under this id; answers how to say that it does no more. */
  readonly show: (id: string) => () => void;
  readonly isShown: (id: string) => boolean;
  /** Says that a view has shown how this run ended. */
  readonly see: (run: Run) => void;
  readonly isSeen: (run: Run) => boolean;
  readonly listen: (listener: () => void) => () => void;
}

export function newShownJobs(): ShownJobs {
  const views = new Map<string, number>();
  const seen = new WeakSet<Run>();
  const listeners = new Set<() => void>();
  const count = (id: string, by: number): void => {
    views.set(id, (views.get(id) ?? 0) + by);
    for (const listener of [...listeners]) listener();
  };
  return {
    show: (id) => {
      count(id, 1);
      return () => count(id, -1);
    },
    isShown: (id) => (views.get(id) ?? 0) > 0,
    see: (run) => void seen.add(run),
    isSeen: (run) => seen.has(run),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
