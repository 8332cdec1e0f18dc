import type { PageDate } from "../domain/evidence/reading";
import { formatDaySpan } from "./dates";
import { formatPageDay } from "./iso-dates";
import { Words } from "./words";

/**
 * A date as the page wrote it, or the day itself where that can be told; where its words leave several days open, the first
 * and the last. The page's own words are one hover away.
 */
export function DateWords({ date: { raw, iso, edtf } }: { readonly date: PageDate }) {
  if (edtf !== undefined) return <span title={raw}>{formatDaySpan(edtf)}</span>;
  if (iso === undefined) return <Words>{raw}</Words>;
  return (
    <time dateTime={iso} title={raw}>
      {formatPageDay(iso)}
    </time>
  );
}
