import type { CapturedFact } from "./captured-fact";

/** The syntaxes in which pages state facts for machines; whatever else is read, people see. */
const MARKUP: ReadonlySet<string> = new Set(["json-ld", "microdata", "rdfa", "microformats", "open-graph"]);

export const isMarkup = (syntax: string): boolean => MARKUP.has(syntax);

/**
 * Whether the page itself states a fact in its markup, and only some of it was inferred from what people see: the spread of a rating, for
 * which schema.org has no term, or what the markup leaves out. What a frame states is told with less confidence for another reason: whom
 * it is about was inferred.
 */
export const isPartlyInferred = ({
  confidence,
  provenance,
}: Pick<CapturedFact, "confidence" | "provenance">): boolean =>
  confidence < 1 && provenance.some(({ syntax, frame }) => isMarkup(syntax) && frame === undefined);
