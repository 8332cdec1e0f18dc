import { useEffect, useRef } from "preact/hooks";

const STOPS = "a[href], button, input, select, summary, textarea";
/** What the arrow keys leave: there they move a caret or choose. */
const WRITES = "form *, select, textarea, input:not([type=checkbox])";

/**
 * A list of rows that is one stop of the Tab key: Tab leads through the row where the keyboard was last, the arrow keys,
 * Home and End lead from row to row. Its rows are the children of the element that takes this.
 */
export function useRoving<E extends HTMLElement>(): { current: E | null } {
  const list = useRef<E>(null);
  useEffect(() => (list.current ? rove(list.current) : undefined), []);
  return list;
}

function rove(list: HTMLElement): () => void {
  let current: Element | undefined;
  const rows = (): Element[] => [...list.children];
  const rowOf = (target: EventTarget | null): Element | undefined =>
    target instanceof Node ? rows().find((row) => row.contains(target)) : undefined;
  const settle = (): void => {
    if (!current || !list.contains(current)) current = list.children[0];
    for (const row of rows()) setStops(list, row, row === current);
  };
  const enter = ({ target }: Event): void => {
    const row = rowOf(target);
    if (!row || row === current) return;
    if (current) setStops(list, current, false);
    current = row;
    setStops(list, row, true);
  };
  const move = (event: KeyboardEvent): void => {
    const { target, key, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (isComposing || altKey || ctrlKey || metaKey || shiftKey) return;
    if (!(target instanceof Element) || target.matches(WRITES) || !isOf(list, target)) return;
    const all = rows();
    const to = all[placeAfter(key, all.indexOf(rowOf(target) ?? list), all.length) ?? -1];
    const stop = to?.querySelector<HTMLElement>(STOPS);
    if (!stop) return;
    event.preventDefault();
    stop.focus();
  };
  list.dataset["roving"] = "";
  const watcher = new MutationObserver(settle);
  watcher.observe(list, { childList: true, subtree: true });
  list.addEventListener("focusin", enter);
  list.addEventListener("keydown", move);
  settle();
  return () => {
    watcher.disconnect();
    list.removeEventListener("focusin", enter);
    list.removeEventListener("keydown", move);
  };
}

/** A list within a row of this one has its own stop. */
const isOf = (list: Element, stop: Element): boolean => stop.closest("[data-roving]") === list;

function setStops(list: Element, row: Element, isOn: boolean): void {
  for (const stop of row.querySelectorAll<HTMLElement>(STOPS)) if (isOf(list, stop)) stop.tabIndex = isOn ? 0 : -1;
}

function placeAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
