import { useEffect, useState } from "preact/hooks";

/** The moments as of which things are shown, by what is shown; in this tab, as long as its page lives. */
const chosen = new Map<string, string>();
const listeners = new Set<() => void>();

/** Show something as it was known at a moment (ISO 8601, UTC), or as it is known now. */
export function showAsOf(name: string, at: string | undefined): void {
  if (at === undefined) chosen.delete(name);
  else chosen.set(name, at);
  for (const listener of listeners) listener();
}

/** The moment as of which something is shown; undefined for now. */
export function useMoment(name: string): string | undefined {
  const [at, setAt] = useState(chosen.get(name));
  useEffect(() => {
    const hear = () => {
      setAt(chosen.get(name));
    };
    hear();
    listeners.add(hear);
    return () => {
      listeners.delete(hear);
    };
  }, [name]);
  return at;
}
