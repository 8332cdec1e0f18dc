/** How many reviews one listing (all where "") has in one period (all where ""). */
export interface Figure {
  readonly listing: string;
  readonly period: string;
  readonly count: number;
}

/** A figure with whether it is published. */
export interface ProtectedFigure extends Figure {
  readonly shown: boolean;
}

/** A subject's reviews by listing and period, with every margin, as they are published or were. */
export interface ProtectedTable {
  /** Counts from 1 up to one less than this are small. */
  readonly threshold: number;
  readonly figures: readonly ProtectedFigure[];
}

export const ALL = "";

export const figureKey = ({ listing, period }: Pick<Figure, "listing" | "period">): string => `${listing}\n${period}`;

/**
 * A table's figures with all its margins, in the order of their names: each listing by period, its total, and where there are
 * several listings the same of all of them.
 */
export function withMargins(cells: readonly Figure[]): readonly Figure[] {
  const listings = [...new Set(cells.map(({ listing }) => listing))].sort();
  const periods = [...new Set(cells.map(({ period }) => period))].sort();
  const counts = new Map<string, number>();
  for (const { listing, period, count } of cells)
    for (const at of [listing, ALL])
      for (const when of [period, ALL]) {
        const key = figureKey({ listing: at, period: when });
        counts.set(key, (counts.get(key) ?? 0) + count);
      }
  const rows = listings.length > 1 ? [...listings, ALL] : listings;
  return rows.flatMap((listing) =>
    [...periods, ALL].map((period) => ({ listing, period, count: counts.get(figureKey({ listing, period })) ?? 0 })),
  );
}

/** Which figures make up which: the parts' sum is the whole. */
export function sumsIn(
  figures: readonly Figure[],
): readonly { readonly parts: readonly string[]; readonly whole: string }[] {
  const listings = [...new Set(figures.map(({ listing }) => listing))];
  const periods = [...new Set(figures.map(({ period }) => period))];
  const named = (all: readonly string[]) => all.filter((one) => one !== ALL);
  const across = listings.map((listing) => ({
    parts: named(periods).map((period) => figureKey({ listing, period })),
    whole: figureKey({ listing, period: ALL }),
  }));
  if (!listings.includes(ALL)) return across;
  const down = periods.map((period) => ({
    parts: named(listings).map((listing) => figureKey({ listing, period })),
    whole: figureKey({ listing: ALL, period }),
  }));
  return [...across, ...down];
}

/** Whether a count tells of so few that it is not published. */
export const isSmall = (count: number, threshold: number): boolean => count > 0 && count < threshold;
