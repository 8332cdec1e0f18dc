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

/** From so many on that are alike, they are a list. */
const MANY = 3;
const PICTURES: ReadonlySet<string> = new Set(["Photograph", "ImageObject", "VisualArtwork", "Painting", "Drawing"]);
/** What the things on a list are alike in; what stands beside them on a page has names and addresses only. */
const ALIKE: readonly ((group: SubjectGroup) => boolean)[] = [
  ({ ratings }) => ratings.length > 0,
  ({ tags }) => tags.length > 0,
  ({ subject }) => subject.types.some((type) => PICTURES.has(type)),
];

/** Whether a page lists things that are alike, and is about none of them. */
export const isListed = (groups: readonly SubjectGroup[], main: string | undefined): boolean =>
  main === undefined &&
  ALIKE.some((isSo) => groups.filter((group) => group.subject.name !== undefined && isSo(group)).length >= MANY);
