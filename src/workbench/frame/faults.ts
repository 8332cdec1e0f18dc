/** The bugs that were met in this page: the one handler that all of them come to. */
export interface Faults {
  readonly report: (error: unknown) => void;
  /** Tells the latest; undefined once it was dismissed. Returns the way to stop. */
  readonly listen: (listener: (fault: Fault | undefined) => void) => () => void;
  readonly dismiss: () => void;
}

export interface Fault {
  readonly error: unknown;
}

/** `note` keeps an error for whoever looks for it later: the console, in the product. */
export function openFaults(note: (error: unknown) => void): Faults {
  const listeners = new Set<(fault: Fault | undefined) => void>();
  let latest: Fault | undefined;
  const tell = (fault: Fault | undefined): void => {
    latest = fault;
    for (const listener of listeners) listener(fault);
  };
  return {
    report: (error) => {
      note(error);
      tell({ error });
    },
    listen: (listener) => {
      listeners.add(listener);
      // What was met before anybody listened is not to be lost.
      if (latest) listener(latest);
      return () => listeners.delete(listener);
    },
    dismiss: () => tell(undefined),
  };
}
