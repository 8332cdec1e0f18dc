import { groupBy } from "../../domain/ground/grouping";
import type { Fact, FactKind, Subject } from "../../domain/evidence/reading";
import type { KeyedFact } from "./keyed-fact";

type Keyed<K extends FactKind> = KeyedFact & { readonly fact: Extract<Fact, { kind: K }> };

/** A subject with the facts about it, by kind. */
export interface SubjectGroup {
  readonly subject: Subject;
  readonly ratings: readonly Keyed<"aggregate-rating">[];
  readonly profile: readonly Keyed<"profile">[];
  readonly tags: readonly Keyed<"tag">[];
  readonly reviews: readonly Keyed<"review">[];
}

/** The subjects that something is said about, the main one first, the others in page order. */
export function subjectGroups(
  subjects: readonly Subject[],
  facts: readonly KeyedFact[],
  main: string | undefined,
): SubjectGroup[] {
  const bySubject = groupBy(facts, ({ fact }) => fact.subject);
  const known = new Map(subjects.map((subject) => [subject.id, subject]));
  const ids = [...new Set([...(main === undefined ? [] : [main]), ...known.keys(), ...bySubject.keys()])];
  return ids
    .filter((id) => bySubject.has(id) || (id === main && known.has(id)))
    .map((id) => groupOf(known.get(id) ?? { id, types: [], identifiers: [] }, bySubject.get(id) ?? []));
}

function groupOf(subject: Subject, facts: readonly KeyedFact[]): SubjectGroup {
  return {
    subject,
    ratings: ofKind(facts, "aggregate-rating"),
    profile: ofKind(facts, "profile"),
    tags: ofKind(facts, "tag"),
    reviews: ofKind(facts, "review"),
  };
}

function ofKind<K extends FactKind>(facts: readonly KeyedFact[], kind: K): Keyed<K>[] {
  const isOf = (keyed: KeyedFact): keyed is KeyedFact & Keyed<K> => keyed.fact.kind === kind;
  return facts.filter(isOf);
}

export const keysOf = ({ ratings, profile, tags, reviews }: SubjectGroup): string[] =>
  [...ratings, ...profile, ...tags, ...reviews].map(({ key }) => key);
