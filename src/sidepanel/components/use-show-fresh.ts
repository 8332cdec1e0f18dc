import { useEffect } from "preact/hooks";

/** Brings the first new fact into view, with the focus on its box, whenever it is asked for once more. */
export function useShowFresh(asked: number): void {
  useEffect(() => {
    if (asked === 0) return;
    // Once the lists have put what is new first.
    const frame = requestAnimationFrame(() => {
      const chip = document.querySelector("main .chip.fresh");
      chip?.closest("details")?.setAttribute("open", "");
      chip?.closest(".fact, .profile-row, li")?.querySelector<HTMLElement>("input")?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [asked]);
}
