import type { Graph } from "../graph";
import { type Item, valuesOf } from "../items";
import { calledBy } from "../subjects/name";
import { line } from "../text/clean";

/**
 * Days with their hours, in one as they belong together (schema.org/OpeningHoursSpecification):
 * `Monday, Tuesday 09:00-17:00 2027-01-01/2027-03-31`.
 */
export function hoursOf(item: Item, graph: Graph): string {
  const [days, opens, closes, from, to] = ["dayOfWeek", "opens", "closes", "validFrom", "validThrough"].map((name) =>
    valuesOf(item, name)
      .map((value) => calledBy(value, graph))
      .join(", "),
  );
  return line(`${days} ${opens}${closes && `-${closes}`} ${from}${to && `/${to}`}`);
}
