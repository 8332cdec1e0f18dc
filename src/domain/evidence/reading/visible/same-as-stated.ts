import type { FactDraft } from "../facts/fact-maker";
import { inAscii } from "../../../ground/digits";
import { isDrawn } from "./marks/pick-rating";

type Aggregate = Extract<FactDraft, { kind: "aggregate-rating" }>;

/**
 * Whether a rating that people see is the one that markup states: pages show 4.8 for a stated 4.7692, and draw half stars.
 * Then the stated value stays, and where it is seen is a second provenance of it. Counts, where both tell one, must meet:
 * what one calls ratings the other may call reviews. `off`: by how much the seen ones are rounded.
 */
export function isSeenForm(seen: Aggregate, stated: Aggregate, off = 0): boolean {
  return isRounded(seen, stated) && countsMeet(seen, stated, off);
}

function isRounded({ rating: seen }: Aggregate, { rating: stated }: Aggregate): boolean {
  if (seen.value === undefined || stated.value === undefined) return seen.grade === stated.grade;
  if (seen.best !== undefined && stated.best !== undefined && seen.best !== stated.best) return false;
  const decimals = /[.,](\d+)/u.exec(inAscii(seen.raw))?.[1]?.length ?? 0;
  const step = isDrawn(seen) ? 0.5 : 10 ** -Math.min(decimals, 6);
  return Math.abs(seen.value - stated.value) <= step / 2 + 1e-9;
}

function countsMeet(seen: Aggregate, stated: Aggregate, off: number): boolean {
  const counts = [seen.ratingCount, seen.reviewCount].filter((count) => count !== undefined);
  const others = [stated.ratingCount, stated.reviewCount].filter((count) => count !== undefined);
  return (
    counts.length === 0 ||
    others.length === 0 ||
    counts.some((count) => others.some((other) => Math.abs(other - count) <= off))
  );
}
