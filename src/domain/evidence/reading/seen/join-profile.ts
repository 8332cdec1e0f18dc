import type { FactDraft } from "../facts/fact-maker";
import type { ToldFact } from "../merge/fact-book";
import type { SubjectDraft } from "../subjects/subject-draft";
import { folded } from "../text/clean";

type ProfileDraft = Extract<FactDraft, { kind: "profile" }>;

/** What markup states of the properties of one subject. */
export interface StatedProfile {
  /** The stated fact that a seen one repeats. */
  same(seen: ProfileDraft): ToldFact | undefined;
  /** Whether markup speaks of the property, by any value, whole (`address`) or in parts (`address.postalCode`). */
  speaksOf(property: string): boolean;
}

export function statedProfile(told: readonly ToldFact[], about: SubjectDraft | undefined): StatedProfile {
  const known = new Map<string, ToldFact>();
  const spoken = new Set<string>();
  for (const each of told) {
    if (each.subject !== about || each.fact.kind !== "profile") continue;
    const { property, value } = each.fact;
    spoken.add(property);
    const whole = property.split(".")[0] ?? property;
    spoken.add(whole);
    const key = keyOf(property, value);
    if (!known.has(key)) known.set(key, each);
  }
  return {
    same: ({ property, value }) => known.get(keyOf(property, value)),
    speaksOf: (property) => spoken.has(property) || spoken.has(property.split(".")[0] ?? property),
  };
}

const keyOf = (property: string, value: string): string => `${property} ${folded(value)}`;
