import type { RefObject } from "preact";
import { NODE_KINDS } from "../../../../domain/analysis/networks";
import { formatNumber, t } from "../../../../ui/texts";
import { kindWords } from "../node-words";
import { GROUPS } from "./colours";
import { CORNERS } from "./shapes";

interface Props {
  readonly byGroup: boolean;
  readonly groups: number;
  readonly box: RefObject<HTMLDivElement | null>;
}

const HIDDEN = ["ink", "paper-colour", "tie", "faded", "is-chosen"] as const;

/** What shapes and colours mean. The drawing takes its colours from here, so that they are those of the page. */
export function Legend({ byGroup, groups, box }: Props) {
  return (
    <div ref={box}>
      <ul class="network-legend small">
        {NODE_KINDS.map((kind) => (
          <li key={kind}>
            <svg
              width="14"
              height="14"
              viewBox="-1.4 -1.4 2.8 2.8"
              aria-hidden="true"
              class={`network-shape network-shape-${kind}`}
            >
              {CORNERS[kind].length === 0 ? (
                <circle r="1" />
              ) : (
                <polygon points={CORNERS[kind].map((corner) => corner.join(",")).join(" ")} />
              )}
            </svg>{" "}
            {kindWords(kind)}
          </li>
        ))}
        {byGroup &&
          Array.from({ length: Math.min(GROUPS, groups) }, (_, n) => (
            <li key={`group ${n}`}>
              <i class={`network-swatch network-group-${n + 1}`} aria-hidden="true" />{" "}
              {t("networkGroupNumber", formatNumber(n + 1))}
            </li>
          ))}
      </ul>
      <span hidden>
        {HIDDEN.map((name) => (
          <i key={name} class={`network-${name}`} />
        ))}
        {NODE_KINDS.map((kind) => (
          <i key={kind} class={`network-${kind}`} />
        ))}
        {Array.from({ length: GROUPS }, (_, n) => (
          <i key={n} class={`network-group-${n + 1}`} />
        ))}
      </span>
    </div>
  );
}
