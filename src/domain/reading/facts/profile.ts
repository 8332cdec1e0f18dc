import type { Graph } from "../graph";
import type { Item, Literal, Value } from "../items";
import { paragraphs } from "../text/clean";
import { labelOf, lineOf, paragraphsOf } from "../text/words";
import { isScheme } from "../subjects/identifiers";
import { isAggregate, isPage, isRating, isReview, isThing, termOf } from "../vocabulary";

/** A property of the subject, and the value that states it. */
export interface FoundProperty {
  readonly property: string;
  readonly value: string;
  readonly stated: Literal;
}

const MOST = 60;
const MOST_OF_ONE = 12;
const DEEPEST = 2;

/** What is told elsewhere (name, tags, opinions), or is of no use as evidence: pictures, page furniture, long lists. */
const LEFT_OUT = new Set(
  `name url headline mainEntityOfPage mainEntity isPartOf hasPart potentialAction breadcrumb image images logo photo photos
  primaryImageOfPage thumbnail thumbnailUrl associatedMedia video audio contentUrl embedUrl encoding subjectOf keywords about
  mentions aggregateRating review reviews comment comments interactionStatistic articleBody text itemListElement
  recipeInstructions recipeIngredient ingredients step steps supply tool hasVariant isVariantOf isRelatedTo isSimilarTo
  speakable significantLink significantLinks relatedLink copyrightNotice sdPublisher sdDatePublished sdLicense license
  acquireLicensePage creditText position additionalType itemReviewed reviewRating ratingValue bestRating worstRating
  ratingCount reviewCount reviewBody reviewAspect performTime workExample exampleOfWork citation backstory correction`.split(
    /\s+/u,
  ),
);

/**
 * Profile facts of a thing: its texts, and the texts of the values it is made of, as `address.postalCode`; at most 60.
 * Of other things that it names (its maker, its employer) only the name.
 */
export function propertiesOf(item: Item, graph: Graph): FoundProperty[] {
  const found: FoundProperty[] = [];
  collect(item, "", 0, graph, found);
  return found;
}

function collect(item: Item, prefix: string, depth: number, graph: Graph, found: FoundProperty[]): void {
  for (const [property, values] of item.properties) {
    if (LEFT_OUT.has(property) || (depth === 0 && isScheme(property)) || property.includes(":")) continue;
    for (const value of values.slice(0, MOST_OF_ONE)) {
      if (found.length >= MOST) return;
      addProperty(`${prefix}${property}`.slice(0, 200), value, depth, graph, found);
    }
  }
}

function addProperty(property: string, value: Value, depth: number, graph: Graph, found: FoundProperty[]): void {
  if (value.kind === "text") addText(property, value, found);
  else addNested(property, graph.resolve(value), depth, graph, found);
}

function addText(property: string, literal: Literal, found: FoundProperty[]): void {
  const value = literal.label === undefined ? termOf(paragraphsOf(literal)) : paragraphs(labelOf(literal));
  if (value !== "" && !/^(?:javascript|data|vbscript):/iu.test(value)) found.push({ property, value, stated: literal });
}

function addNested(property: string, item: Item, depth: number, graph: Graph, found: FoundProperty[]): void {
  if (depth >= DEEPEST || isReview(item) || isAggregate(item) || isPage(item)) return;
  if (isRating(item)) return addFirst(property, item, "ratingValue", found);
  const named = firstOf(item, "name");
  if (named && item.types.includes("PropertyValue"))
    return addFirst(`${property}.${lineOf(named)}`.slice(0, 200), item, "value", found);
  if (isThing(item)) return addFirst(`${property}.name`, item, "name", found);
  if (named) addText(`${property}.name`, named, found);
  collect(item, `${property}.`, depth + 1, graph, found);
}

function addFirst(property: string, item: Item, from: string, found: FoundProperty[]): void {
  const literal = firstOf(item, from);
  if (literal) addText(property, literal, found);
}

function firstOf(item: Item, property: string): Literal | undefined {
  return item.properties.get(property)?.find((value): value is Literal => value.kind === "text");
}
