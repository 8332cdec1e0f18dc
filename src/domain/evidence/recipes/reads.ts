import type { SiteRecipe } from "../reading";
import { KINDS, type Kind } from "../reading";

/** What a recipe reads, by kind, with how many rules each; in the order in which an official is asked. */
export function readsOf({
  subject,
  rules,
}: Pick<SiteRecipe, "subject" | "rules">): readonly (readonly [Kind, number])[] {
  const counts: Record<Kind, number> = { name: 0, rating: 0, count: 0, review: 0, fact: 0, tag: 0 };
  if (subject?.name) counts.name++;
  counts.fact += Object.keys(subject?.fields ?? {}).length;
  for (const rule of rules) {
    if (rule.kind === "review" || rule.kind === "tag") counts[rule.kind]++;
    else if (rule.kind !== "aggregate-rating") counts.fact++;
    else {
      if (rule.fields.ratingValue) counts.rating++;
      if (rule.fields.ratingCount ?? rule.fields.reviewCount) counts.count++;
    }
  }
  return KINDS.filter((kind) => counts[kind] > 0).map((kind) => [kind, counts[kind]]);
}
