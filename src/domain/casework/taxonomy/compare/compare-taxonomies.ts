import type { Concept, Taxonomy } from "../model";

/** What is other about a concept that both versions have. */
export type ConceptChange = "name" | "labels" | "place";

/** A concept that came, went or changed; what it was called, where it is called otherwise now. */
export interface ConceptDifference {
  readonly iri: string;
  readonly label: string;
  readonly before?: string;
  readonly changes?: readonly ConceptChange[];
}

/** How a newer version of a taxonomy differs; of each kind the first are listed. */
export interface TaxonomyDifference {
  readonly came: number;
  readonly went: number;
  readonly changed: number;
  readonly first: Readonly<Record<"came" | "went" | "changed", readonly ConceptDifference[]>>;
  /** The concepts that were asked about and went or changed. */
  readonly touched: readonly (ConceptDifference & { readonly has: "gone" | "changed" })[];
}

const MOST_LISTED = 100;

/**
 * What came, went and changed between two versions, by the concepts' addresses: in what they are called, in their other labels, or in what stands above
 * them. Where addresses themselves were given anew everything went and came: nothing is guessed.
 * @param asked addresses of concepts that are used
 */
export function compareTaxonomies(
  before: Pick<Taxonomy, "concepts">,
  now: Pick<Taxonomy, "concepts">,
  languages: readonly string[],
  asked: readonly string[],
): TaxonomyDifference {
  const nameOf = (concept: Concept): string => nameIn(concept, languages);
  const came: ConceptDifference[] = [];
  const went: ConceptDifference[] = [];
  const changed: ConceptDifference[] = [];
  for (const concept of now.concepts.values())
    if (!before.concepts.has(concept.iri)) came.push({ iri: concept.iri, label: nameOf(concept) });
  for (const concept of before.concepts.values()) {
    const { iri } = concept;
    const after = now.concepts.get(iri);
    if (!after) {
      went.push({ iri, label: nameOf(concept) });
      continue;
    }
    const changes = changesOf(concept, after);
    if (changes.length === 0) continue;
    const [label, old] = [nameOf(after), nameOf(concept)];
    changed.push({ iri, label, ...(label !== old && { before: old }), changes });
  }
  const used = new Set(asked);
  const among = (all: readonly ConceptDifference[], has: "gone" | "changed") =>
    all.flatMap((one) => (used.has(one.iri) ? [{ ...one, has }] : []));
  const first = (all: readonly ConceptDifference[]) => all.slice(0, MOST_LISTED);
  return {
    came: came.length,
    went: went.length,
    changed: changed.length,
    first: { came: first(came), went: first(went), changed: first(changed) },
    touched: [...among(went, "gone"), ...among(changed, "changed")],
  };
}

function nameIn({ labels, iri }: Concept, languages: readonly string[]): string {
  const names = labels.filter(({ kind }) => kind === "pref");
  const wanted = languages.flatMap((language) => names.filter((one) => one.language.split("-")[0] === language));
  return (wanted[0] ?? names[0] ?? labels[0])?.text ?? iri;
}

function changesOf(before: Concept, now: Concept): ConceptChange[] {
  const labels = ({ labels: all }: Concept, isName: boolean): string =>
    sorted(
      all
        .filter(({ kind }) => (kind === "pref") === isName)
        .map((one) => JSON.stringify([one.kind, one.language, one.text])),
    );
  const isOther = (of: (concept: Concept) => string): boolean => of(before) !== of(now);
  return [
    ...(isOther((one) => labels(one, true)) ? (["name"] as const) : []),
    ...(isOther((one) => labels(one, false)) ? (["labels"] as const) : []),
    ...(isOther(({ broader }) => sorted(broader)) ? (["place"] as const) : []),
  ];
}

const sorted = (all: readonly string[]): string => [...new Set(all)].sort().join("\n");
