import { LIMITS } from "./limits";
import {
  type Concept,
  type ConceptLabel,
  type LabelKind,
  type NoticeCode,
  type Taxonomy,
  TaxonomyError,
  type TaxonomyFormat,
  type Words,
} from "./model";
import { type Listener, RDF, SKOS, SKOS_XL, type Statement } from "./rdf/statement";

/** A thing as it is being put together. */
interface Gathered {
  readonly iri: string;
  isConcept: boolean;
  isOther: boolean;
  isDocumented: boolean;
  readonly labels: Map<string, ConceptLabel>;
  /** SKOS-XL labels, which are things of their own, by their names. */
  xl: [LabelKind, string][] | undefined;
  notations: Set<string> | undefined;
  readonly relations: Partial<Record<Relation, Set<string>>>;
  matches: [string, string][] | undefined;
}

type Relation = "broader" | "narrower" | "related" | "transitive" | "schemes" | "topOf";

const RELATIONS: Readonly<Record<string, Relation>> = {
  broader: "broader",
  narrower: "narrower",
  related: "related",
  broaderTransitive: "transitive",
  narrowerTransitive: "transitive",
  inScheme: "schemes",
  topConceptOf: "topOf",
};
const LABELS: Readonly<Record<string, LabelKind>> = { prefLabel: "pref", altLabel: "alt", hiddenLabel: "hidden" };
const MATCHES = new Set(["exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch", "mappingRelation"]);
const NOTES = new Set(["note", "changeNote", "definition", "editorialNote", "example", "historyNote", "scopeNote"]);
const OTHERS = new Set(["ConceptScheme", "Collection", "OrderedCollection"]);
const TITLES = new Set([
  "http://www.w3.org/2000/01/rdf-schema#label",
  "http://purl.org/dc/terms/title",
  "http://purl.org/dc/elements/1.1/title",
]);
const REST = new Set(["Concept", "hasTopConcept", "member", "memberList", "notation", "semanticRelation"]);

/** Puts a taxonomy together from statements, within bounds: what goes beyond them is counted and left out. */
export class Gathering implements Listener {
  readonly #things = new Map<string, Gathered>();
  readonly #xlTexts = new Map<string, Words>();
  /** What things are called outside of SKOS: schemes have their names so. */
  readonly #titles = new Map<string, Words>();
  readonly #counts = new Map<NoticeCode, number>();
  readonly #unknown = new Set<string>();
  readonly #hasTop: [scheme: string, concept: string][] = [];
  #statements = 0;
  #concepts = 0;

  readonly onNotice = (code: NoticeCode): void => void this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);

  readonly onStatement = (statement: Statement): void => {
    const { subject, property } = statement;
    if (++this.#statements > LIMITS.statements) return this.onNotice("statements-cut");
    if (subject.length > LIMITS.iri) return this.onNotice("iri-too-long");
    if (property === `${RDF}type`) this.#type(statement);
    else if (property.startsWith(SKOS)) this.#skos(statement, property.slice(SKOS.length));
    else if (TITLES.has(property)) this.#title(statement);
    else if (property.startsWith(SKOS_XL)) this.#xl(statement, property.slice(SKOS_XL.length));
  };

  #type({ subject, object }: Statement): void {
    if (!object.startsWith(SKOS)) return;
    const name = object.slice(SKOS.length);
    if (name === "Concept") this.#asConcept(subject);
    else if (OTHERS.has(name)) this.#thing(subject).isOther = true;
    else this.#unknown.add(name.slice(0, 100));
  }

  #skos(statement: Statement, name: string): void {
    const { subject, object, isLiteral } = statement;
    const [kind, relation] = [LABELS[name], RELATIONS[name]];
    if (kind) this.#label(subject, kind, object, statement.language);
    else if (relation) {
      if (isLiteral || object.length > LIMITS.iri) return this.onNotice("iri-too-long");
      // Whatever has one of these is a concept (SKOS Reference §8.4).
      if (relation !== "schemes") this.#asConcept(subject);
      const held = (this.#thing(subject).relations[relation] ??= new Set());
      if (held.size < LIMITS.relations) held.add(object);
      else this.onNotice("too-many-relations");
    } else if (MATCHES.has(name)) {
      const held = (this.#thing(subject).matches ??= []);
      if (held.length < LIMITS.relations) held.push([name, object]);
    } else if (name === "notation") (this.#thing(subject).notations ??= new Set()).add(object.slice(0, 100));
    else if (name === "hasTopConcept") this.#hasTop.push([subject, object]);
    else if (NOTES.has(name)) this.#thing(subject).isDocumented = true;
    else if (!REST.has(name)) this.#unknown.add(name.slice(0, 100));
  }

  #title({ subject, object, language }: Statement): void {
    if (this.#titles.size < 10_000) this.#titles.set(subject, { text: object.slice(0, LIMITS.label), language });
  }

  #xl({ subject, object, language }: Statement, name: string): void {
    const kind = LABELS[name];
    if (kind) (this.#thing(subject).xl ??= []).push([kind, object]);
    else if (name === "literalForm") this.#xlTexts.set(subject, { text: object, language: language.toLowerCase() });
  }

  #label(subject: string, kind: LabelKind, said: string, language: string): void {
    const text = said.replace(/\s+/gu, " ").trim();
    if (text.length > LIMITS.label) return this.onNotice("label-too-long");
    const { labels } = this.#thing(subject);
    if (labels.size >= LIMITS.labels) return this.onNotice("too-many-labels");
    const label = { kind, text, language: language.toLowerCase() };
    labels.set(`${kind}|${label.language}|${text}`, label);
  }

  #asConcept(iri: string): void {
    const thing = this.#thing(iri);
    if (thing.isConcept) return;
    if (this.#concepts >= LIMITS.concepts) return this.onNotice("concepts-cut");
    this.#concepts++;
    thing.isConcept = true;
  }

  #thing(iri: string): Gathered {
    let thing = this.#things.get(iri);
    if (!thing) {
      thing = {
        iri,
        isConcept: false,
        isOther: false,
        isDocumented: false,
        labels: new Map(),
        xl: undefined,
        notations: undefined,
        relations: {},
        matches: undefined,
      };
      this.#things.set(iri, thing);
    }
    return thing;
  }

  get concepts(): number {
    return this.#concepts;
  }

  /** @throws TaxonomyError `taxonomy-no-concepts` */
  taxonomy(format: TaxonomyFormat): Taxonomy {
    for (const [scheme, concept] of this.#hasTop) {
      this.#thing(scheme).isOther = true;
      const thing = this.#things.get(concept);
      if (thing?.isConcept) (thing.relations.topOf ??= new Set()).add(scheme);
    }
    for (const { iri, xl = [] } of this.#things.values())
      for (const [kind, name] of xl) {
        const words = this.#xlTexts.get(name);
        if (words) this.#label(iri, kind, words.text, words.language);
      }
    const all = [...this.#things.values()];
    const concepts = new Map(all.filter(({ isConcept }) => isConcept).map((one) => [one.iri, concept(one)]));
    if (concepts.size === 0) throw new TaxonomyError("taxonomy-no-concepts");
    const schemes = all
      .filter(({ isOther, isConcept }) => isOther && !isConcept)
      .map(({ iri, labels }) => ({ iri, labels: named(labels, this.#titles.get(iri)) }));
    const notices = [...this.#counts].map(([code, count]) => ({ code, count }));
    return { format, concepts, schemes, unknownTerms: [...this.#unknown].slice(0, 100), notices };
  }
}

const named = (labels: ReadonlyMap<string, Words>, title: Words | undefined): readonly Words[] =>
  labels.size === 0 && title ? [title] : [...labels.values()];

const NONE: readonly never[] = [];
const listOf = (set: ReadonlySet<string> | undefined): readonly string[] => (set ? [...set] : NONE);

function concept({ iri, labels, notations, relations, matches, isDocumented }: Gathered): Concept {
  const { broader, narrower, related, transitive, schemes, topOf } = relations;
  return {
    iri,
    labels: [...labels.values()],
    notations: listOf(notations),
    broader: listOf(broader),
    narrower: listOf(narrower),
    related: listOf(related),
    transitive: listOf(transitive),
    matches: matches ?? NONE,
    schemes: listOf(schemes),
    topOf: listOf(topOf),
    isDocumented,
  };
}
