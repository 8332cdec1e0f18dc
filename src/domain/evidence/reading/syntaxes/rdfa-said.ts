import type { Context } from "../context";
import { iri, resourceOf, type Scope, termIri, wordsOf } from "./rdfa-names";
import { isBlank, type Resource } from "./rdfa-triple";

/** What the attributes of one element say, resolved; a member is missing where its attribute is. */
export interface Said {
  readonly about?: Resource;
  /** Whether there is an `about`, be it one that says nothing. */
  readonly isAbout: boolean;
  readonly resource?: Resource;
  /** The target of `href`, else of `src`. */
  readonly link?: Resource;
  readonly types?: readonly string[];
  readonly property?: readonly string[];
  readonly rel?: readonly string[];
  readonly rev?: readonly string[];
  readonly inlist: boolean;
  /** Whether `content` or `datatype` makes the value a text. */
  readonly worded: boolean;
}

/** HTML's own link types: about the link, not about what is linked. @see https://html.spec.whatwg.org/multipage/links.html#linkTypes */
const LINK_TYPES = new Set(
  `alternate bookmark canonical dns-prefetch expect external help home icon manifest me modulepreload next nofollow noopener
  noreferrer opener pingback preconnect prefetch preload prev privacy-policy search shortcut shortlink sponsored stylesheet
  tag terms-of-service ugc up`.split(/\s+/u),
);

export function readSaid(element: Element, scope: Scope, lite: boolean, { dom }: Context): Said {
  const attribute = (name: string): string | null => dom.attribute(element, name);
  const resolve = (name: string): Resource | undefined => {
    const text = attribute(name);
    return text === null ? undefined : resourceOf(text, scope);
  };
  const terms = (name: string): string[] | undefined => {
    const text = attribute(name);
    return text === null ? undefined : iris(wordsOf(text), scope);
  };
  const property = terms("property")?.filter((each) => !isBlank(each));
  const links = (name: string): string[] | undefined => {
    const text = attribute(name);
    return text === null ? undefined : linkTerms(wordsOf(text), property !== undefined, lite, scope);
  };
  const link = attribute("href") ?? attribute("src");
  return {
    ...some("about", resolve("about")),
    ...some("resource", resolve("resource")),
    ...some("link", link === null ? undefined : iri(link, scope.base)),
    ...some("types", terms("typeof")),
    ...some("property", property),
    ...some("rel", links("rel")),
    ...some("rev", links("rev")),
    isAbout: dom.has(element, "about"),
    inlist: dom.has(element, "inlist"),
    worded: dom.has(element, "content") || dom.has(element, "datatype"),
  };
}

function some<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

function iris(words: readonly string[], scope: Scope): string[] {
  return words.map((word) => termIri(word, scope)).filter((each) => each !== undefined);
}

/** Beside `property`, only compact and absolute IRIs count in `rel` and `rev` (HTML+RDFa 1.1 §3.1). */
function linkTerms(
  words: readonly string[],
  besideProperty: boolean,
  lite: boolean,
  scope: Scope,
): string[] | undefined {
  const kept = words.filter(
    (word) => word.includes(":") || !(besideProperty || (lite && LINK_TYPES.has(word.toLowerCase()))),
  );
  return kept.length === 0 && (besideProperty || words.length > 0)
    ? undefined
    : iris(kept, scope).filter((each) => !isBlank(each));
}
