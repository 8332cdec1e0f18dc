import {
  ALL,
  type Figure,
  type ProtectedFigure,
  type ProtectedTable,
  figureKey,
  isSmall,
  withMargins,
} from "./period-table";
import { exposedIn } from "./what-follows";

/** What is published of a subject's reviews by period. */
export type ProtectedOutcome =
  | { readonly as: "new"; readonly table: ProtectedTable }
  /** What came since is so little that it would show in the difference: the earlier table stands. */
  | { readonly as: "earlier"; readonly table: ProtectedTable }
  /** An earlier release has other listings in its table: what differs could not be told. */
  | { readonly as: "left-out" };

/**
 * Leaves out of a table what would tell of few people: counts from 1 to one less than the threshold, and as many others as it
 * takes that these do not follow from sums, nor from tables of the same subject that were published before (the first
 * first). Where a figure differs from a published one by less than the threshold, the earlier table stands.
 * @see Willenborg and de Waal, Elements of Statistical Disclosure Control (2001), ch. 4 and 8
 */
export function protectTable(
  cells: readonly Figure[],
  threshold: number,
  earlier: readonly ProtectedTable[],
): ProtectedOutcome {
  const figures = withMargins(cells);
  const last = earlier.at(-1);
  if (earlier.some((table) => !hasSameListings(table.figures, figures))) return { as: "left-out" };
  const isSame = last && last.threshold >= threshold && changes(last.figures, figures).every((by) => by === 0);
  if (isSame) return { as: "earlier", table: last };
  const most = Math.max(threshold, ...earlier.map((table) => table.threshold));
  const isTelling = earlier.some((table) => changes(table.figures, figures).some((by) => isSmall(Math.abs(by), most)));
  if (last && isTelling) return { as: "earlier", table: last };
  return { as: "new", table: suppressed(figures, threshold, earlier) };
}

const listingsOf = (figures: readonly Figure[]): string =>
  [...new Set(figures.map(({ listing }) => listing))].sort().join("\n");

const hasSameListings = (a: readonly Figure[], b: readonly Figure[]): boolean => listingsOf(a) === listingsOf(b);

function changes(before: readonly Figure[], after: readonly Figure[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const figure of after) counts.set(figureKey(figure), figure.count);
  for (const figure of before) counts.set(figureKey(figure), (counts.get(figureKey(figure)) ?? 0) - figure.count);
  return [...counts.values()];
}

function suppressed(figures: readonly Figure[], threshold: number, earlier: readonly ProtectedTable[]): ProtectedTable {
  const hidden = new Set(figures.filter(({ count }) => isSmall(count, threshold)).map(figureKey));
  const table = (): ProtectedTable => ({
    threshold,
    figures: figures.map((figure) => ({ ...figure, shown: !hidden.has(figureKey(figure)) })),
  });
  for (;;) {
    const now = table();
    const exposed = exposedIn([...earlier, now]);
    if (exposed.length === 0) return now;
    const before = hidden.size;
    for (const { figure } of exposed) {
      const beside = besideOf(figure, now.figures, hidden);
      if (beside) hidden.add(figureKey(beside));
    }
    // With everything hidden that could be, what is left follows from earlier releases alone.
    if (hidden.size === before) return now;
  }
}

/** What else is left out so that a figure does not follow: in its row or column where there is too little, the smallest first. */
function besideOf(
  { listing, period }: Figure,
  figures: readonly ProtectedFigure[],
  hidden: ReadonlySet<string>,
): ProtectedFigure | undefined {
  const row = figures.filter((one) => one.listing === listing);
  const column = figures.filter((one) => one.period === period);
  const hiddenIn = (line: readonly ProtectedFigure[]) => line.filter((one) => hidden.has(figureKey(one))).length;
  const lines = [row, column].filter((line) => line.length > 1).sort((a, b) => hiddenIn(a) - hiddenIn(b));
  for (const line of [...lines, figures]) {
    const shown = line.filter((one) => !hidden.has(figureKey(one))).sort(byWorth);
    if (shown[0]) return shown[0];
  }
  return undefined;
}

/** Cells before margins, those with something in them before empty ones, small ones before large ones. */
function byWorth(a: ProtectedFigure, b: ProtectedFigure): number {
  const rank = ({ listing, period, count }: ProtectedFigure) =>
    (listing === ALL ? 2 : 0) + (period === ALL ? 2 : 0) + (count === 0 ? 1 : 0);
  return rank(a) - rank(b) || a.count - b.count || (figureKey(a) < figureKey(b) ? -1 : 1);
}
