import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { formatNumber, t } from "../../ui/texts";

// So many more at a press: what a page can show without a pause.
const STEP = 500;

interface Chunks<T> {
  readonly shown: readonly T[];
  /** The button for the rest, where there is a rest; it stands after the items' own container. */
  readonly more: ComponentChildren;
}

/**
 * The first few of a long list, and `extra` ones that came later, and the rest on demand. The focus then goes to the first
 * item that came.
 */
export function useChunks<T>(items: readonly T[], first: number, extra = 0): Chunks<T> {
  const [asked, setAsked] = useState(0);
  const limit = first + asked + extra;
  const rest = items.length - limit;
  return {
    shown: rest > 0 ? items.slice(0, limit) : items,
    more: (
      <More
        rest={rest}
        onMore={() => {
          setAsked(asked + STEP);
        }}
      />
    ),
  };
}

interface MoreProps {
  readonly rest: number;
  readonly onMore: () => void;
}

function More({ rest, onMore }: MoreProps) {
  const place = useRef<HTMLSpanElement>(null);
  const next = useRef<number | undefined>(undefined);
  useEffect(() => {
    const list = place.current?.previousElementSibling;
    const item = next.current === undefined ? undefined : list?.children[next.current];
    next.current = undefined;
    item?.querySelector<HTMLElement>("input, button")?.focus();
  }, [rest]);
  return (
    <span ref={place} class="more-place">
      {rest > 0 && (
        <button
          type="button"
          class="wide"
          onClick={() => {
            next.current = place.current?.previousElementSibling?.children.length;
            onMore();
          }}
        >
          {rest > STEP
            ? t("panelShowMore", formatNumber(STEP), formatNumber(rest))
            : t("panelShowOther", formatNumber(rest))}
        </button>
      )}
    </span>
  );
}
