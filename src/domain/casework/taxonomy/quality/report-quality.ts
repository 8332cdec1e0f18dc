import type { Concept, Taxonomy } from "../model";
import { folded } from "../matching/forms";
import { ancestorsOf, clustersIn, cyclesIn, joinedWith, parentsOf } from "./hierarchy";

/** What may be amiss in a vocabulary, by the names that qSKOS has for it, in kebab case. */
const QUALITY_ISSUES = [
  "omitted-or-invalid-language-tags",
  "incomplete-language-coverage",
  "no-common-languages",
  "undocumented-concepts",
  "overlapping-labels",
  "missing-labels",
  "empty-labels",
  "unprintable-characters-in-labels",
  "inconsistent-preferred-labels",
  "disjoint-labels-violation",
  "orphan-concepts",
  "disconnected-concept-clusters",
  "cyclic-hierarchical-relations",
  "hierarchical-redundancy",
  "valueless-associative-relations",
  "solely-transitively-related-concepts",
  "unidirectionally-related-concepts",
  "reflexively-related-concepts",
  "omitted-top-concepts",
  "top-concepts-having-broader-concepts",
  "relation-clashes",
  "mapping-clashes",
  "mapping-relations-misuse",
  "undefined-skos-resources",
  "undefined-concepts",
  "http-uri-scheme-violation",
] as const;
type QualityIssue = (typeof QUALITY_ISSUES)[number];

export interface IssueFound {
  readonly issue: QualityIssue;
  readonly count: number;
  /** The first concepts (or schemes, or terms) that it was found at. */
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 10;
/** Pairs of relations that are looked into for clashes and redundancy, so that a file made for it does not take long. */
const MOST_CLIMBS = 200_000;

/**
 * What may be amiss in a taxonomy, as far as it can be told without the network: 24 of qSKOS's issues and, of its broken links, those
 * within the file (`undefined-concepts`).
 * @see https://github.com/cmader/qSKOS/wiki/Quality-Issues
 */
export function reportQuality(taxonomy: Taxonomy): readonly IssueFound[] {
  const found = new Map<QualityIssue, { count: number; examples: string[] }>();
  const tell: Tell = (issue, where) => {
    const held = found.get(issue) ?? { count: 0, examples: [] };
    found.set(issue, held);
    held.count++;
    if (held.examples.length < MOST_EXAMPLES) held.examples.push(where);
  };
  lookAtLabels(taxonomy, tell);
  lookAtStructure(taxonomy, tell);
  lookAtRelations(taxonomy, tell);
  for (const term of taxonomy.unknownTerms) tell("undefined-skos-resources", term);
  return QUALITY_ISSUES.flatMap((issue) => {
    const held = found.get(issue);
    return held ? [{ issue, ...held }] : [];
  });
}

type Tell = (issue: QualityIssue, where: string) => void;

const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/u;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;

function lookAtLabels({ concepts, schemes }: Taxonomy, tell: Tell): void {
  const all = new Set<string>();
  const namesakes = new Map<string, string[]>();
  let common: Set<string> | undefined;
  for (const { iri, labels, isDocumented } of concepts.values()) {
    const languages = new Set(labels.map(({ language }) => language).filter((language) => language !== ""));
    for (const language of languages) all.add(language);
    common = common ? new Set([...common].filter((language) => languages.has(language))) : languages;
    if (labels.some(({ language }) => !LANGUAGE_TAG.test(language))) tell("omitted-or-invalid-language-tags", iri);
    if (!isDocumented) tell("undocumented-concepts", iri);
    if (!labels.some(({ kind }) => kind === "pref")) tell("missing-labels", iri);
    if (labels.some(({ text }) => text === "")) tell("empty-labels", iri);
    if (labels.some(({ text }) => UNPRINTABLE.test(text))) tell("unprintable-characters-in-labels", iri);
    const preferred = labels.filter(({ kind }) => kind === "pref").map(({ language }) => language);
    if (new Set(preferred).size < preferred.length) tell("inconsistent-preferred-labels", iri);
    const texts = labels.map(({ text, language }) => `${language}|${text}`);
    if (new Set(texts).size < texts.length) tell("disjoint-labels-violation", iri);
    for (const { kind, text, language } of labels)
      if (kind === "pref") {
        const key = `${language}|${folded(text)}`;
        const held = namesakes.get(key);
        if (held) held.push(iri);
        else namesakes.set(key, [iri]);
      }
  }
  for (const { iri, labels } of schemes) if (labels.length === 0) tell("missing-labels", iri);
  for (const [, [first, ...others]] of namesakes)
    if (first !== undefined && others.some((other) => other !== first)) tell("overlapping-labels", first);
  if (all.size > 1)
    for (const { iri, labels } of concepts.values())
      if (new Set(labels.map(({ language }) => language).filter((one) => one !== "")).size < all.size)
        tell("incomplete-language-coverage", iri);
  if (all.size > 0 && common?.size === 0) tell("no-common-languages", "");
}

function lookAtStructure(taxonomy: Taxonomy, tell: Tell): void {
  const { concepts, schemes } = taxonomy;
  const named = new Set([...concepts.values()].flatMap(joinedWith));
  for (const concept of concepts.values()) {
    const { iri, broader, topOf } = concept;
    const others = joinedWith(concept);
    if (others.length === 0 && !named.has(iri)) tell("orphan-concepts", iri);
    if (topOf.length > 0 && broader.length > 0) tell("top-concepts-having-broader-concepts", iri);
    if (others.includes(iri)) tell("reflexively-related-concepts", iri);
    if (others.some((other) => !concepts.has(other))) tell("undefined-concepts", iri);
    if (!/^https?:/iu.test(iri)) tell("http-uri-scheme-violation", iri);
  }
  const [, ...clusters] = clustersIn(taxonomy).filter(({ length }) => length > 1);
  for (const [first] of clusters) if (first !== undefined) tell("disconnected-concept-clusters", first);
  const tops = new Set([...concepts.values()].flatMap(({ topOf }) => topOf));
  const used = new Set([...concepts.values()].flatMap((one) => one.schemes));
  for (const { iri } of schemes) if (used.has(iri) && !tops.has(iri)) tell("omitted-top-concepts", iri);
}

function lookAtRelations(taxonomy: Taxonomy, tell: Tell): void {
  const { concepts } = taxonomy;
  const parents = parentsOf(taxonomy);
  for (const [first] of cyclesIn(parents)) if (first !== undefined) tell("cyclic-hierarchical-relations", first);
  let climbs = 0;
  for (const concept of concepts.values()) {
    const { iri, broader, narrower, related, transitive } = concept;
    const isBack = (other: string, back: (one: Concept) => readonly string[]): boolean => {
      const there = concepts.get(other);
      return !there || back(there).includes(iri);
    };
    const isOneWay =
      broader.some((one) => !isBack(one, (other) => other.narrower)) ||
      narrower.some((one) => !isBack(one, (other) => other.broader)) ||
      related.some((one) => !isBack(one, (other) => other.related));
    if (isOneWay) tell("unidirectionally-related-concepts", iri);
    if (transitive.some((one) => !broader.includes(one) && !narrower.includes(one)))
      tell("solely-transitively-related-concepts", iri);
    const mine = parents.get(iri) ?? new Set<string>();
    for (const other of related) {
      const theirs = parents.get(other);
      if (theirs && [...mine].some((parent) => theirs.has(parent))) tell("valueless-associative-relations", iri);
    }
    if (++climbs < MOST_CLIMBS && (related.length > 0 || mine.size > 1)) climb(concept, mine, parents, tell);
    lookAtMatches(concept, taxonomy, tell);
  }
}

/** What is only told by what stands further above. */
function climb(
  { iri, related }: Concept,
  mine: ReadonlySet<string>,
  parents: ReadonlyMap<string, ReadonlySet<string>>,
  tell: Tell,
): void {
  if (related.length > 0) {
    const above = ancestorsOf(parents, [iri]);
    if (related.some((other) => above.has(other) || ancestorsOf(parents, [other], 200).has(iri)))
      tell("relation-clashes", iri);
  }
  if (mine.size > 1 && mine.size < 50) {
    const isSaidTwice = [...mine].some((parent) => {
      const others = [...mine].filter((other) => other !== parent);
      return !ancestorsOf(parents, [parent]).has(iri) && ancestorsOf(parents, others, 500).has(parent);
    });
    if (isSaidTwice) tell("hierarchical-redundancy", iri);
  }
}

function lookAtMatches({ iri, matches, schemes }: Concept, { concepts }: Taxonomy, tell: Tell): void {
  const exact = new Set(matches.filter(([property]) => property === "exactMatch").map(([, other]) => other));
  const clashing = ["broadMatch", "narrowMatch", "relatedMatch"];
  if (matches.some(([property, other]) => clashing.includes(property) && exact.has(other)))
    tell("mapping-clashes", iri);
  const isWithin = matches.some(([, other]) => concepts.get(other)?.schemes.some((scheme) => schemes.includes(scheme)));
  if (isWithin) tell("mapping-relations-misuse", iri);
}
