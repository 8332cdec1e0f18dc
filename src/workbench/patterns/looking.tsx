import type { ComponentChildren } from "preact";
import type { Patterns } from "../../domain/analysis/patterns";
import { formatNumber, t } from "../../ui/texts";
import type { Narrowed } from "./narrowed";
import { usePatterns } from "./use-patterns";

interface Props {
  readonly seen: Narrowed;
  readonly children: (patterns: Patterns) => ComponentChildren;
}

/** How far the methods are, the way to stop them, and what they found. */
export function Looking({ seen, children }: Props) {
  const looked = usePatterns(seen.request);
  if (looked.state === "cancelled")
    return (
      <p class="notice calm" role="status">
        {t("patternsCancelled")}{" "}
        <button type="button" onClick={looked.again}>
          {t("patternsAgain")}
        </button>
      </p>
    );
  if (looked.state === "looking") {
    const { done, of } = looked.progress ?? { done: 0, of: 1 };
    return (
      <p class="patterns-looking">
        <label>
          {t("patternsLooking", formatNumber(seen.request.reviews.length))} <progress value={done} max={of} />
        </label>{" "}
        <button type="button" onClick={looked.cancel}>
          {t("patternsCancel")}
        </button>
      </p>
    );
  }
  return <>{children(looked.patterns)}</>;
}
