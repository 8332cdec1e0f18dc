import type { Context } from "../context";
import { type Frame, type Incomplete, listFor, type Lists } from "./rdfa-frame";
import { iri, type Scope } from "./rdfa-names";
import { type Lookup, openPrefixes, prefixesUnder, RDF, RDFA } from "./rdfa-prefixes";
import { readSaid, type Said } from "./rdfa-said";
import { type Spoken, spokenOf } from "./rdfa-subject";
import type { Resource, Triple, Words } from "./rdfa-triple";
import { innerWords, type Manner, statedWords } from "./rdfa-words";

export type Listen = (triple: Triple) => void;

/** What one element says, and what is around it. */
interface Work {
  readonly element: Element;
  readonly said: Said;
  readonly spoken: Spoken;
  readonly scope: Scope;
  readonly language: string | undefined;
  readonly lists: Lists;
  readonly tell: (subject: Resource, predicate: string, object: Resource | Words) => void;
}

/** What is the same for all elements of a page. */
interface Page {
  readonly context: Context;
  readonly manner: Manner;
  readonly lookup: Lookup;
  readonly base: Resource;
  readonly blank: () => Resource;
  readonly listen: Listen;
}

/** Takes an element and what is around it, tells its statements and gives what holds within it (RDFa Core 1.1 §7.5). */
export function openProcessor(
  context: Context,
  manner: Manner,
  blank: () => Resource,
  listen: Listen,
): (element: Element, outer: Frame) => Frame {
  const page: Page = { context, manner, lookup: openPrefixes(context.dom), base: iri("", context.base), blank, listen };
  return (element, outer) => {
    const work = workOf(element, outer, page);
    const { said, spoken, tell } = work;
    for (const type of said.types ?? []) tell(spoken.typed ?? spoken.subject, `${RDF}type`, type);
    const linked = tellLinks(work, blank);
    if (said.property) tellProperties(work, context, manner);
    if (!spoken.skip) complete(outer, spoken.subject, tell);
    return within(work, linked, outer);
  };
}

function workOf(element: Element, outer: Frame, { context, manner, lookup, base, blank, listen }: Page): Work {
  const { dom } = context;
  const tell: Work["tell"] = (subject, predicate, object) => listen({ subject, predicate, object, element });
  const names = namesWithin(element, outer, context, (used) => tell(base, `${RDFA}usesVocabulary`, used));
  const scope: Scope = { element, base: context.base, lookup, ...names };
  const said = readSaid(element, scope, manner.lite, context);
  const name = dom.name(element);
  const stand = { outer, base, isRoot: dom.parent(element) === null, isPart: name === "head" || name === "body" };
  const spoken = spokenOf(said, { ...stand, lite: manner.lite, blank });
  const lists = spoken.subject === outer.object ? outer.lists : { subject: spoken.subject, entries: new Map() };
  const language = dom.attribute(element, "lang") ?? dom.attribute(element, "xml:lang") ?? outer.language;
  return { element, said, spoken, scope, language, lists, tell };
}

function namesWithin(
  element: Element,
  outer: Frame,
  { dom, base }: Context,
  uses: (iri: string) => void,
): Pick<Scope, "prefixes" | "vocabulary"> {
  const prefixes = prefixesUnder(dom.attribute(element, "prefix"), outer.prefixes);
  const said = dom.attribute(element, "vocab");
  if (said === null) return { prefixes, vocabulary: outer.vocabulary };
  if (said.trim() === "") return { prefixes, vocabulary: undefined };
  const vocabulary = iri(said, base);
  uses(vocabulary);
  return { prefixes, vocabulary };
}

interface Linked {
  readonly object: Resource | undefined;
  readonly incomplete: readonly Incomplete[];
}

/** Steps 9 and 10: `rel` and `rev`, told now or left for the elements within to complete. */
function tellLinks({ element, said, spoken, lists, tell }: Work, blank: () => Resource): Linked {
  const { subject, object } = spoken;
  if (said.rel === undefined && said.rev === undefined) return { object, incomplete: [] };
  const incomplete: Incomplete[] = [];
  for (const predicate of said.rel ?? []) {
    const members = said.inlist ? listFor(lists, predicate, element) : undefined;
    if (object === undefined) incomplete.push({ predicate, direction: "forward", ...(members && { members }) });
    else if (members) members.push(object);
    else tell(subject, predicate, object);
  }
  for (const predicate of said.rev ?? []) {
    if (object === undefined) incomplete.push({ predicate, direction: "reverse" });
    else tell(object, predicate, subject);
  }
  return { object: object ?? blank(), incomplete };
}

/** Step 11: the values of `property`. */
function tellProperties(
  { element, said, spoken, scope, language, lists, tell }: Work,
  { dom }: Context,
  { textOf }: Manner,
): void {
  const link = said.rel === undefined && said.rev === undefined ? (said.resource ?? said.link) : undefined;
  const typed = !said.isAbout && said.types !== undefined ? spoken.typed : undefined;
  const value =
    statedWords(element, scope, language, dom, textOf) ?? link ?? typed ?? innerWords(element, language, dom, textOf);
  for (const predicate of said.property ?? []) {
    if (said.inlist) listFor(lists, predicate, element).push(value);
    else tell(spoken.subject, predicate, value);
  }
}

/** Step 12: what the elements around have left open. */
function complete(outer: Frame, subject: Resource, tell: Work["tell"]): void {
  for (const { predicate, direction, members } of outer.incomplete) {
    if (members) members.push(subject);
    else if (direction === "forward") tell(outer.subject, predicate, subject);
    else tell(subject, predicate, outer.subject);
  }
}

/** Step 13: what holds for the elements within. */
function within(
  { element, spoken, scope, language, lists }: Work,
  { object, incomplete }: Linked,
  outer: Frame,
): Frame {
  const { prefixes, vocabulary } = scope;
  if (spoken.skip) return { ...outer, element, language, vocabulary, prefixes };
  const { subject } = spoken;
  return { element, subject, object: object ?? subject, incomplete, lists, language, vocabulary, prefixes };
}
