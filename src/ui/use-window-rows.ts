import {
  type VirtualItem,
  Virtualizer,
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  windowScroll,
} from "@tanstack/virtual-core";
import { type RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

interface Options {
  readonly count: number;
  /** Height of a row not measured yet, in CSS pixels. */
  readonly rowHeight: number;
  /** Where the rows begin on the page. */
  readonly list: RefObject<HTMLElement | null>;
  /** A row that is kept even when it is out of view, because it holds the focus. */
  readonly pinned: number;
}

export interface WindowRows {
  readonly rows: readonly VirtualItem[];
  /** Height of all rows together, in CSS pixels. */
  readonly height: number;
  /** How far the rows are from the top of the page. */
  readonly offset: number;
  /** First and last row that are really in view. */
  readonly inView: readonly [first: number, last: number];
  readonly measure: (row: HTMLElement | null) => void;
  readonly show: (row: number) => void;
}

const OVERSCAN = 8;

/** Only the rows of a long list that are in the window, however long the list is; the window itself scrolls. */
export function useWindowRows({ count, rowHeight, list, pinned }: Options): WindowRows {
  const [, redraw] = useReducer((n: number, _: undefined) => n + 1, 0);
  const [offset, setOffset] = useState(0);
  const options = {
    count,
    estimateSize: () => rowHeight,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll<Window>,
    measureElement: measureElement<HTMLElement>,
    scrollMargin: offset,
    overscan: OVERSCAN,
    initialOffset: () => window.scrollY,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      withPinned(defaultRangeExtractor(range), pinned, count),
    onChange: () => {
      redraw(undefined);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => {
    // What stands above the list may have grown or gone.
    const top = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    if (Math.abs(top - offset) >= 1) setOffset(top);
    virtualizer._willUpdate();
  });
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    offset,
    inView: [virtualizer.range?.startIndex ?? 0, virtualizer.range?.endIndex ?? 0],
    measure: virtualizer.measureElement,
    show: (row) => {
      virtualizer.scrollToIndex(row, { align: "auto" });
    },
  };
}

function withPinned(rows: number[], pinned: number, count: number): number[] {
  if (rows.includes(pinned) || pinned < 0 || pinned >= count) return rows;
  return [...rows, pinned].sort((a, b) => a - b);
}
