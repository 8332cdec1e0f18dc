import type { OptionColumn } from "../../../../platform/kept";
import type { CaseComparison } from "../../../../storage/reading";
import { columnKey } from "./column-key";
import { shownColumn } from "./shown-columns";
import { hasSeveral } from "./default-columns";
import type { ShownColumn } from "./shown-column";

/** A column that may be chosen, and for how many of the options something fills it. */
export interface OfferedColumn extends ShownColumn {
  readonly fills: number;
  /** Where several rows of own data may be joined: what is taken of them can be chosen. */
  readonly hasSeveral: boolean;
}

/** Every column that something of these options fills: those for the most options first. */
export function offeredColumns(known: CaseComparison): readonly OfferedColumn[] {
  const counts = new Map<string, { readonly column: OptionColumn; fills: number }>();
  for (const { evidence, listings } of known.alternatives) {
    const hosts = new Set(evidence.ratings.map(({ host }) => host));
    const columns: OptionColumn[] = [
      { of: "sources" },
      { of: "captured" },
      ...(hosts.size > 0 ? (["", ...hosts] as const).map((host) => ({ of: "rating", host }) as const) : []),
      ...(evidence.places.length > 0 ? [{ of: "distance" } as const] : []),
      ...(listings.some(({ facts }) => facts.some(({ kind }) => kind === "review"))
        ? [{ of: "reviews" } as const]
        : []),
      ...evidence.facts.map(({ property }) => ({ of: "fact", property }) as const),
      ...evidence.own.map(
        ({ datasetId, column }) => ({ of: "own", datasetId, head: column.head, take: "latest" }) as const,
      ),
    ];
    for (const [key, column] of new Map(columns.map((one) => [columnKey(one), one]))) {
      const found = counts.get(key) ?? { column, fills: 0 };
      counts.set(key, found);
      found.fills += 1;
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.fills - a.fills)
    .flatMap(({ column, fills }) => {
      const shown = shownColumn(known, column);
      return shown ? [{ ...shown, fills, hasSeveral: column.of === "own" && hasSeveral(known, column) }] : [];
    });
}
