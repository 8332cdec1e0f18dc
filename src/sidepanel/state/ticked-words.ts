import type { FactKind } from "../../domain/evidence/reading";
import { type PluralKey, tn } from "../../ui/texts";
import type { KeyedFact } from "./keyed-fact";

const WORDS = {
  "aggregate-rating": "panelSumRatings",
  review: "panelSumReviews",
  profile: "panelSumFacts",
  tag: "panelSumTags",
} as const satisfies Record<FactKind, PluralKey>;

/** What is ticked in sum: "1 rating, 3 facts, 2 reviews"; of several things, how many they are. */
export function tickedWords(facts: readonly KeyedFact[], ticked: ReadonlySet<string>): string {
  const chosen = facts.filter(({ key }) => ticked.has(key)).map(({ fact }) => fact);
  const subjects = new Set(chosen.map(({ subject }) => subject)).size;
  const kinds = (Object.keys(WORDS) as FactKind[]).flatMap((kind) => {
    const count = chosen.filter((fact) => fact.kind === kind).length;
    return count > 0 ? [tn(WORDS[kind], count)] : [];
  });
  return `${subjects > 1 ? `${tn("panelSumSubjects", subjects)}: ` : ""}${kinds.join(", ")}`;
}
