import { fold } from "../../../../domain/ground/language";
import { oneLine } from "../../../../domain/ground/text";
import { valueWords } from "../../../../ui/property-value";
import type { FactHistory } from "../../../parts/facts/fact-history";
import type { ListingView } from "../listing-view";

/** `one`: only one source says it. What differs may still mean the same; it is never decided here. */
export type Verdict = "agree" | "differ" | "one";

/** One property, as each source says it; a source that does not has undefined. */
export interface ComparedProperty {
  readonly property: string;
  readonly said: readonly (FactHistory<"profile"> | undefined)[];
  readonly verdict: Verdict;
}

/** Every property that a source states, in the order of their first mention; those that differ first. */
export function compareFacts(listings: readonly ListingView[]): readonly ComparedProperty[] {
  const byProperty = listings.map(({ profile }) => new Map(profile.map((history) => [propertyOf(history), history])));
  const properties = [...new Set(byProperty.flatMap((said) => [...said.keys()]))];
  const compared = properties.map((property): ComparedProperty => {
    const said = byProperty.map((histories) => histories.get(property));
    return { property, said, verdict: verdictOf(said) };
  });
  return compared.sort((a, b) => Number(b.verdict === "differ") - Number(a.verdict === "differ"));
}

const propertyOf = ({ latest }: FactHistory<"profile">): string => latest.facts[0]?.property ?? "";

function verdictOf(said: ComparedProperty["said"]): Verdict {
  const values = said.flatMap((history) => (history ? [spelled(history)] : []));
  if (values.length < 2) return "one";
  return new Set(values).size === 1 ? "agree" : "differ";
}

/** Letters' case, accents, spaces and the order of several values make no difference. */
const spelled = ({ latest }: FactHistory<"profile">): string =>
  latest.facts
    .map((fact) => fold(oneLine(valueWords(fact))))
    .sort()
    .join("\n");
