import { type CaptureMade } from "../../../evidence/captures";
import type { PersonMatcher } from "./match-person";

/** Who else is named in a capture: authors of reviews and answers, and persons that it describes. The person looked for is not among them. */
export function othersIn({ subjects, facts }: CaptureMade, matcher: PersonMatcher): readonly string[] {
  const names = [
    ...subjects.flatMap(({ types, name }) => (types.includes("Person") && name !== undefined ? [name] : [])),
    ...facts.flatMap((fact) => {
      if (fact.kind === "tag") return fact.by ?? [];
      if (fact.kind !== "review") return [];
      const { author, answer, original } = fact;
      return [author, answer?.author, original?.author, original?.answer?.author].flatMap((one) => one ?? []);
    }),
  ];
  return [...new Set(names)].filter((name) => name.trim() !== "" && matcher.find(name).length === 0);
}
