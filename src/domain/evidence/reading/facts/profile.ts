import type { Graph } from "../graph";
import { firstText, type Item, type Literal, type Value, valuesOf } from "../items";
import { labelOf, lineOf, paragraphsOf } from "../text/words";
import { isScheme } from "../subjects/identifiers";
import { isAggregate, isPage, isRating, isReview, isThing, termOf } from "../vocabulary";
import { hoursOf } from "./hours";

/** A property of the subject, and the value that states it. */
export interface FoundProperty {
  readonly property: string;
  readonly value: string;
  readonly stated: Value;
}

const MOST = 300;
const MOST_OF_ONE = 100;
const DEEPEST = 2;

/** What is told elsewhere (name, tags, opinions), or is of no use as evidence: pictures, page furniture, long lists. */
const LEFT_OUT = new Set(
  `name url headline mainEntityOfPage mainEntity isPartOf hasPart potentialAction breadcrumb image images logo photo photos
  primaryImageOfPage thumbnail thumbnailUrl associatedMedia video audio contentUrl embedUrl encoding subjectOf keywords about
  mentions aggregateRating review reviews comment comments articleBody screenshot text itemListElement
  recipeInstructions recipeIngredient ingredients step steps supply tool hasVariant isVariantOf isRelatedTo isSimilarTo
  speakable significantLink significantLinks relatedLink copyrightNotice sdPublisher sdDatePublished sdLicense license
  acquireLicensePage creditText position additionalType itemReviewed reviewRating ratingValue bestRating worstRating
  ratingCount reviewCount reviewBody reviewAspect performTime workExample exampleOfWork citation backstory correction`.split(
    /\s+/u,
  ),
);

/**
 * Profile facts of a thing: its texts, and the texts of the values it is made of, as `address.postalCode`; at most 300.
 * Of other things that it names (its maker, its employer) only the name; of those without one, what else is said.
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

/** Properties that are addresses, whatever the words of the link. */
const ADDRESSES = /url$|sameAs|hasMap/u;
/** Nothing, or asterisks with which a site masks what it does not show to everybody. */
const NO_VALUE = /^[*\s]*$/u;

function addText(property: string, literal: Literal, found: FoundProperty[]): void {
  const isAddress = literal.label === undefined || ADDRESSES.test(property);
  const said = isAddress ? termOf(paragraphsOf(literal)) : labelOf(literal);
  const value = said.replace(/^(?:mailto|tel):(?:\/\/)?/iu, ""); // An address of this kind is what it leads to.
  addValue(property, value, literal, found);
}

function addValue(property: string, value: string, stated: Value, found: FoundProperty[]): void {
  if (!NO_VALUE.test(value) && !runs(value)) found.push({ property, value, stated });
}

/** Addresses that run or unfold something; browsers skip white space within them (WHATWG URL, basic URL parser). */
function runs(value: string): boolean {
  return /^(?:javascript|data|vbscript):/iu.test(value.slice(0, 60).replace(/\s/gu, ""));
}

function addNested(property: string, item: Item, depth: number, graph: Graph, found: FoundProperty[]): void {
  if (depth >= DEEPEST || isReview(item) || isAggregate(item) || isPage(item)) return;
  if (isRating(item)) return addFirst(property, item, "ratingValue", found);
  if (item.types.some((type) => type.endsWith("Role"))) return addRole(property, item, depth, graph, found);
  if (item.properties.has("opens")) return addValue(property, hoursOf(item, graph), item, found);
  const named = firstText(item, "name");
  const kind = named && PAIRS.some((type) => item.types.includes(type)) ? lineOf(named) : counted(item, graph);
  if (kind !== undefined) return addPair(`${property}.${kind}`.slice(0, 200), item, depth, graph, found);
  const isOther = isThing(item);
  if (named) addText(`${property}.name`, named, found);
  else if (isOther) addFirst(`${property}.url`, item, "url", found);
  if (!named || !isOther) collect(item, `${property}.`, depth + 1, graph, found);
}

/** Values that are a name and what it stands for, e.g. `additionalProperty.Beds`, `additionalProperty.Voltage.minValue`. */
const PAIRS = ["PropertyValue", "LocationFeatureSpecification"];
/** The first two are what the name stands for; the others say more of it, under names of their own. */
const OF_PAIRS = ["value", "userInteractionCount", "minValue", "maxValue", "unitText", "unitCode"];

function addPair(property: string, item: Item, depth: number, graph: Graph, found: FoundProperty[]): void {
  for (const [index, name] of OF_PAIRS.entries()) {
    const path = index < 2 ? property : `${property}.${name}`;
    for (const value of valuesOf(item, name).slice(0, MOST_OF_ONE)) addProperty(path, value, depth + 1, graph, found);
  }
}

/** What an InteractionCounter counts, e.g. `FollowAction`. */
function counted(item: Item, graph: Graph): string | undefined {
  if (!item.types.includes("InteractionCounter")) return undefined;
  const said = firstText(item, "interactionType");
  return said ? termOf(lineOf(said)) : graph.itemsOf(item, "interactionType")[0]?.types[0];
}

/** A role stands between two things and repeats the property: `alumniOf: {OrganizationRole, alumniOf: {…}, startDate}`. */
function addRole(property: string, role: Item, depth: number, graph: Graph, found: FoundProperty[]): void {
  const name = property.split(".").at(-1) ?? property;
  for (const value of valuesOf(role, name).slice(0, MOST_OF_ONE)) addProperty(property, value, depth + 1, graph, found);
  const { properties } = role;
  const rest: Item = { ...role, properties: new Map([...properties].filter(([key]) => key !== name)) };
  collect(rest, `${property}.`, depth + 1, graph, found);
}

function addFirst(property: string, item: Item, from: string, found: FoundProperty[]): void {
  const literal = firstText(item, from);
  if (literal) addText(property, literal, found);
}
