import type { Marked, ProfileFact } from "../reading";

/** Words that an official has marked on a page: the `text` of a schema.org `Quotation`, said of what they are about. */
export const QUOTATION = "Quotation.text";
const LANGUAGE = "Quotation.inLanguage";

/** Whether a property is one of words that were marked on a page: no reading of the page states it. */
export const isOfQuotation = (property: string): boolean => property === QUOTATION || property === LANGUAGE;

/**
 * Words marked on a page as facts about a subject (its id): the words with their place (W3C Web Annotation Data Model §4.2),
 * and their language where the page says it.
 */
export function quotationFacts({ words, raw, selectors, language, frame }: Marked, subject: string): ProfileFact[] {
  const place = { syntax: "selection", reader: "selection", version: "1", ...(frame !== undefined && { frame }) };
  const fact = { kind: "profile", subject, confidence: 1 } as const;
  const quoted = {
    ...fact,
    property: QUOTATION,
    value: words,
    provenance: [{ ...place, selectors: [...selectors], raw }],
  };
  if (language === undefined) return [quoted];
  return [
    quoted,
    { ...fact, property: LANGUAGE, value: language, provenance: [{ ...place, selectors: [], raw: language }] },
  ];
}
