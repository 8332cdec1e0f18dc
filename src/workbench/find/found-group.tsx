import { formatNumber, t } from "../../ui/texts";
import { useMore } from "../../ui/use-more";
import { GROUP_NAMES } from "./group-names";
import { lineOf } from "./line-of";
import { Marked } from "./marked";
import type { Found, ShownGroup } from "./use-found";

const FIRST = 10;

interface Props {
  readonly group: ShownGroup;
  readonly isMarked: Found["isMarked"];
}

/** What was found of one group, the best first; each leads to its very place. */
export function FoundGroup({ group: { group, count, rows }, isMarked }: Props) {
  const { shown, more } = useMore(rows, FIRST);
  return (
    <section class="found-group">
      <h2>
        {t(GROUP_NAMES[group])} <span class="soft">{formatNumber(count)}</span>
      </h2>
      <ul>
        {shown.map((row, n) => {
          const { href, says, about } = lineOf(row, isMarked);
          return (
            <li key={n}>
              <a href={href}>
                <Marked excerpt={says} />
              </a>
              <p class="small soft">{about.join(" · ")}</p>
            </li>
          );
        })}
      </ul>
      {more}
      {count > rows.length && (
        <p class="small soft">{t("findBestOf", formatNumber(rows.length), formatNumber(count))}</p>
      )}
    </section>
  );
}
