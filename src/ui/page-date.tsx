import type { PageDate } from "../domain/reading";
import { formatDay } from "./dates";
import { Words } from "./words";

/** A date as the page wrote it, or the day itself where that can be told; the page's own words are one hover away. */
export function DateWords({ date: { raw, iso } }: { readonly date: PageDate }) {
  if (iso === undefined) return <Words>{raw}</Words>;
  return (
    <time dateTime={iso} title={raw}>
      {formatDay(iso)}
    </time>
  );
}
