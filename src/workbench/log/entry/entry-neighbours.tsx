import type { Neighbours } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { entryHref } from "../links";

interface Props {
  readonly origin: string;
  readonly index: number;
  readonly beside: Neighbours;
}

/** The way to the entries before and after, in the log of the same installation. */
export function EntryNeighbours({ origin, index, beside }: Props) {
  return (
    <nav aria-label={t("logNeighbours")} class="neighbours">
      {beside.previous && (
        <a rel="prev" href={entryHref({ origin, index: index - 1 })}>
          {t("logPrevious")}
        </a>
      )}
      {beside.next && (
        <a rel="next" href={entryHref({ origin, index: index + 1 })}>
          {t("logNext")}
        </a>
      )}
    </nav>
  );
}
