import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePrinting } from "./printing";
import { formatNumber, t } from "./texts";

interface More<T> {
  readonly shown: readonly T[];
  /** The button for the rest, where there is a rest. It stands right after the list or table of the items. */
  readonly more: ComponentChildren;
  /** Show so many at least. */
  readonly atLeast: (count: number) => void;
}

/** The first of many items, and more of them at a press, so that hundreds never hold up the page. */
export function useMore<T>(items: readonly T[], first: number, step = first * 5): More<T> {
  const [limit, setLimit] = useState(first);
  const last = useRef<Element | null>(null);
  const isPrinting = usePrinting();
  useEffect(() => {
    focusAfter(last.current);
    last.current = null;
  }, [limit]);
  const rest = isPrinting ? 0 : items.length - limit;
  const onMore = (list: Element | null) => {
    last.current = lastItem(list);
    setLimit(limit + step);
  };
  return {
    shown: rest > 0 ? items.slice(0, limit) : items,
    more: rest > 0 && <MoreButton step={step} rest={rest} onMore={onMore} />,
    atLeast: (count) => {
      setLimit(Math.max(limit, count));
    },
  };
}

interface ButtonProps {
  readonly step: number;
  readonly rest: number;
  readonly onMore: (list: Element | null) => void;
}

function MoreButton({ step, rest, onMore }: ButtonProps) {
  return (
    <button
      type="button"
      class="more"
      onClick={({ currentTarget }) => {
        onMore(currentTarget.previousElementSibling);
      }}
    >
      {t("workbenchShowMore", formatNumber(Math.min(step, rest)), formatNumber(rest))}
    </button>
  );
}

const lastItem = (list: Element | null): Element | null =>
  (list instanceof HTMLTableElement ? list.tBodies[0] : list)?.lastElementChild ?? null;

/** The first item that came takes the focus: whoever pressed the button reads on from there. */
function focusAfter(item: Element | null): void {
  const next = item?.nextElementSibling;
  if (!(next instanceof HTMLElement)) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
}
