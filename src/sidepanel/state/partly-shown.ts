import { groupBy } from "../../domain/ground/grouping";
import type { KeyedFact } from "./keyed-fact";

/** How many reviews the page shows of a subject, by its id, where it says that there are more. */
export type PartlyShown = ReadonlyMap<string, number>;

/** Of whom the page shows some of the reviews only: one that is not among them need not be gone. */
export function partlyShown(facts: readonly KeyedFact[]): PartlyShown {
  const partly = new Map<string, number>();
  for (const [subject, about] of groupBy(facts, ({ fact }) => fact.subject)) {
    const stated = about.flatMap(({ fact }) =>
      fact.kind === "aggregate-rating" ? [fact.reviewCount ?? fact.ratingCount ?? 0] : [],
    );
    const shown = about.filter(({ fact, lastRead }) => fact.kind === "review" && lastRead === undefined).length;
    if (Math.max(0, ...stated) > shown) partly.set(subject, shown);
  }
  return partly;
}

/** How many reviews are shown of which this one is none; undefined where the page does not say that it has more. */
export const notAmong = (
  { kind, subject }: { readonly kind: string; readonly subject: string },
  partly: PartlyShown,
): number | undefined => (kind === "review" ? partly.get(subject) : undefined);
