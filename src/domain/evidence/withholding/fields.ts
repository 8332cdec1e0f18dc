import type { CapturedFact } from "../captures";
import type { Subject } from "../reading";
import { type WithheldKind, fieldOfPerson } from "../withhold";
import type { FindSpans } from "./find-spans";

/** Names that a thing goes by itself: cues are looked for in them, as they are in prose. */
const OWN_NAMES = new Set(["name", "alternateName", "headline"]);

/** What of one property is withheld: all of it, or only words of its prose; `isName` where its words are left alone. */
export interface FieldSays {
  readonly kinds: readonly WithheldKind[];
  readonly isName: boolean;
}

/** What a profile fact's property tells, whatever its prose says; of a corrected one also as the page had it. */
export function fieldSays(fact: CapturedFact): FieldSays {
  if (fact.kind !== "profile") return { kinds: [], isName: false };
  const { property, value, original } = fact;
  const pairs = [property, original?.property ?? property].flatMap((name) =>
    [value, original?.value ?? value].map((said) => fieldOfPerson({ property: name, value: said })),
  );
  return {
    kinds: [...new Set(pairs.flatMap(({ kinds }) => kinds))],
    isName: !OWN_NAMES.has(property) && pairs.every(({ isName }) => isName),
  };
}

/** The words of fields and prose that are withheld, by kind: what else says them is to be found by them. */
export function toldBy(facts: readonly CapturedFact[], texts: Iterable<string>, spansIn: FindSpans) {
  const told = new Map<string, WithheldKind>();
  for (const fact of facts) {
    const [kind] = fieldSays(fact).kinds;
    if (fact.kind !== "profile" || kind === undefined) continue;
    const raws = fact.provenance.map(({ raw }) => raw);
    for (const said of [fact.value, fact.original?.value ?? "", ...raws]) if (said.trim()) told.set(said.trim(), kind);
  }
  for (const text of texts) for (const [from, to, kind] of spansIn(text)) told.set(text.slice(from, to).trim(), kind);
  return told;
}

/** A picture is a thing of its own in some syntaxes. */
export const isPicture = ({ types }: Subject): boolean => types.includes("ImageObject") && !types.includes("Person");
