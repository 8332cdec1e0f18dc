import { splitTerm } from "../../../../ground/text";
import type { ReportWords } from "../../words/report";

// Steps that say how a page wrote a property down, not which one it is.
const FURNITURE = /^(?:additionalProperty|amenityFeature)\.(?=.)|(?<=.)\.name$/gu;

/** A property in words: by its whole path, else each step of the path by itself. */
export function property(term: string, w: ReportWords): string {
  const bare = term.replace(FURNITURE, "");
  return (
    known(bare, w) ??
    bare
      .split(".")
      .map((step) => known(step, w) ?? splitTerm(step))
      .join(" · ")
  );
}

const known = (term: string, { properties }: ReportWords): string | undefined =>
  Object.hasOwn(properties, term) ? properties[term] : undefined;
