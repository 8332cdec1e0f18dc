import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatNumber, t } from "./texts";

interface More<T> {
  readonly shown: readonly T[];
  /** The button for the rest, where there is a rest. */
  readonly more: ComponentChildren;
}

/** The first of many items, and more of them at a press, so that hundreds never hold up the page. */
export function useMore<T>(items: readonly T[], first: number, step = first * 5): More<T> {
  const [limit, setLimit] = useState(first);
  const rest = items.length - limit;
  if (rest <= 0) return { shown: items, more: null };
  return {
    shown: items.slice(0, limit),
    more: (
      <button
        type="button"
        class="more"
        onClick={() => {
          setLimit(limit + step);
        }}
      >
        {t("workbenchShowMore", formatNumber(Math.min(step, rest)), formatNumber(rest))}
      </button>
    ),
  };
}
