import type { Dom } from "../dom";
import { type Scope, termIri } from "./rdfa-names";
import { XSD } from "./rdfa-prefixes";
import type { Words } from "./rdfa-triple";

const DAY = String.raw`-?\d{4,}-\d\d-\d\d`;
const TIME = String.raw`\d\d:\d\d:\d\d(?:\.\d+)?`;
const ZONE = String.raw`(?:Z|[+-]\d\d:\d\d)?`;

/** How the forms of `datetime` are told apart (HTML+RDFa 1.1 §3.1). */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ["duration", /^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/u],
  ["dateTime", new RegExp(`^${DAY}T${TIME}${ZONE}$`, "u")],
  ["date", new RegExp(`^${DAY}${ZONE}$`, "u")],
  ["time", new RegExp(`^${TIME}${ZONE}$`, "u")],
  ["gYearMonth", new RegExp(`^-?\\d{4,}-\\d\\d${ZONE}$`, "u")],
  ["gYear", new RegExp(`^-?\\d{4,}${ZONE}$`, "u")],
];

/** The words of an element as its reader takes them. */
type TextOf = (element: Element) => string;

/** How strictly a page is read. */
export interface Manner {
  readonly textOf: TextOf;
  /**
   * As authors of RDFa Lite mean it: a link around properties does not make them properties of its target, and HTML's own
   * link types (`nofollow`) are no statements.
   */
  readonly lite: boolean;
}

/** Words that an attribute states or that a `datatype` asks for (RDFa Core 1.1 §7.5, step 11; HTML+RDFa 1.1 §3.1). */
export function statedWords(
  element: Element,
  scope: Scope,
  language: string | undefined,
  dom: Dom,
  textOf: TextOf,
): Words | undefined {
  const content = dom.attribute(element, "content");
  const datetime =
    dom.attribute(element, "datetime") ?? (dom.name(element) === "data" ? dom.attribute(element, "value") : null);
  const stated = content ?? datetime;
  const declared = dom.attribute(element, "datatype");
  if (declared !== null) {
    const datatype = termIri(declared.trim(), scope);
    return words(stated ?? textOf(element), stated !== null, language, datatype);
  }
  if (content !== null) return words(content, true, language);
  if (datetime !== null) return words(datetime, true, language, formOf(datetime));
  return undefined;
}

/** The text of an element; in a `time` element also a typed one. */
export function innerWords(element: Element, language: string | undefined, dom: Dom, textOf: TextOf): Words {
  const text = textOf(element);
  return words(text, false, language, dom.name(element) === "time" ? formOf(text) : undefined);
}

function words(text: string, encoded: boolean, language: string | undefined, datatype?: string): Words {
  if (datatype !== undefined) return { text, encoded, datatype };
  return language === undefined || language === "" ? { text, encoded } : { text, encoded, language };
}

function formOf(text: string): string | undefined {
  const form = text.length > 100 ? undefined : FORMS.find(([, pattern]) => pattern.test(text));
  return form && XSD + form[0];
}
