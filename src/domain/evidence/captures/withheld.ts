import { CaptureMade, type Withheld } from "./capture-made";

/** What was withheld of a person, as it is written down. */
export const Withholds = CaptureMade.entries.withheldKinds.wrapped;

/** What several lists say together: of each kind the most that one of them counts, in the order of the first that names it. */
export function joinWithheld(...lists: readonly (readonly Withheld[])[]): Withheld[] {
  const counts = new Map<Withheld["kind"], number>();
  for (const { kind, count } of lists.flat()) counts.set(kind, Math.max(count, counts.get(kind) ?? 0));
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
