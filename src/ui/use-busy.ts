import { useRef, useState } from "preact/hooks";

/**
 * Whether something is being done that can only be done once at a time, and the way to do it: asked meanwhile, nothing is
 * done. However it ends, it can be done again; a bug goes on to the page's one handler.
 */
export function useBusy(): readonly [busy: boolean, whileBusy: (run: () => Promise<void>) => Promise<void>] {
  const [busy, setBusy] = useState(false);
  const now = useRef(false);
  const whileBusy = async (run: () => Promise<void>): Promise<void> => {
    if (now.current) return;
    now.current = true;
    setBusy(true);
    try {
      await run();
    } finally {
      now.current = false;
      setBusy(false);
    }
  };
  return [busy, whileBusy];
}
