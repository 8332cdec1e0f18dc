/** What is known of an item where it is put in order. */
export interface Groupable {
  /** Empty where it is of no case. */
  readonly caseId: string;
  /** When it came (ISO 8601); of what was looked at, when that was. */
  readonly since: string;
  /** The day (YYYY-MM-DD) it runs out on; empty where it does not. */
  readonly due: string;
}

/** A case, or none (empty); or when it came. */
export type GroupName =
  | { readonly by: "case"; readonly caseId: string }
  | { readonly by: "day"; readonly when: "today" | "week" | "earlier" | "running-out" };
export interface Group<I> {
  readonly name: GroupName;
  readonly items: readonly I[];
}

const WEEK_DAYS = 7;
const DAY_MS = 86_400_000;

/** By case: the case in which something came last stands first, what is of no case at the end; within one, the latest first. */
export function groupedByCase<I extends Groupable>(items: readonly I[]): readonly Group<I>[] {
  const groups = new Map<string, I[]>();
  for (const item of [...items].sort(latestFirst)) {
    const held = groups.get(item.caseId);
    if (held) held.push(item);
    else groups.set(item.caseId, [item]);
  }
  const ofNone = groups.get("");
  groups.delete("");
  if (ofNone) groups.set("", ofNone);
  return [...groups].map(([caseId, of]) => ({ name: { by: "case", caseId }, items: of }));
}

/**
 * By the day on which it came, the latest first; what runs out stands apart, what is due first at the top.
 * @param dayOf the day of a moment in the official's calendar (YYYY-MM-DD)
 */
export function groupedByDay<I extends Groupable>(
  items: readonly I[],
  today: string,
  dayOf: (moment: string) => string,
): readonly Group<I>[] {
  const running = items.filter(({ due }) => due !== "").sort((a, b) => compare(a.due, b.due));
  const others = items.filter(({ due }) => due === "").sort(latestFirst);
  const weekAgo = new Date(Date.parse(today) - (WEEK_DAYS - 1) * DAY_MS).toISOString().slice(0, today.length);
  const age = (item: I) => {
    const day = dayOf(item.since);
    return day >= today ? "today" : day >= weekAgo ? "week" : "earlier";
  };
  const of = (when: "today" | "week" | "earlier"): Group<I> => ({
    name: { by: "day", when },
    items: others.filter((item) => age(item) === when),
  });
  const groups = [of("today"), of("week"), of("earlier"), { name: { by: "day", when: "running-out" }, items: running }];
  return (groups as readonly Group<I>[]).filter(({ items: held }) => held.length > 0);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const latestFirst = (a: Groupable, b: Groupable): number => compare(b.since, a.since);
