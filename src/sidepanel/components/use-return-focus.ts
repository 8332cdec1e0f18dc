import { useEffect, useRef } from "preact/hooks";

/** The element that opened something: it has the focus again when that is closed. */
export function useReturnFocus<E extends HTMLElement>(open: boolean): { current: E | null } {
  const opener = useRef<E>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return opener;
}
