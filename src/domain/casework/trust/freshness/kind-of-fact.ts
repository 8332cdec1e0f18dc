import type { FactContent } from "../../../evidence/captures";
import type { FreshnessKind } from "./freshness";

const VACANCY = /(?:^|\.)vacanc(?:y|ies)$/iu;
const PRICE = /(?:^|\.)(?:price|priceRange|lowPrice|highPrice)$/u;

/** How fast a fact ages: stated prices and vacancies as these do, everything else by its own kind. */
export function freshnessKindOf(fact: FactContent): FreshnessKind {
  if (fact.kind !== "profile") return fact.kind;
  if (VACANCY.test(fact.property)) return "vacancy";
  return PRICE.test(fact.property) ? "price" : fact.kind;
}

/**
 * Of when a fact is (ISO 8601): the day on which a review was written, where the page says that day; else when the page was read
 * (`readAt`), or when its source last showed it.
 */
export function momentOfFact(fact: FactContent, readAt: string): string {
  const written = fact.kind === "review" && fact.date?.edtf === undefined ? fact.date?.iso : undefined;
  return written ?? fact.lastRead ?? readAt;
}
