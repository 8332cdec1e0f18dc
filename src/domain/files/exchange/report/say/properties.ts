import { splitTerm } from "../../../../ground/text";
import type { ReportWords } from "../../words/report";
import { known } from "./codes";

// Steps that say how a page wrote a property down, not which one it is.
const FURNITURE = /^(?:additionalProperty|amenityFeature)\.(?=.)|(?<=.)\.name$/gu;

/** A property in words: by its whole path, else each step of the path by itself. */
export function property(term: string, w: ReportWords): string {
  const bare = term.replace(FURNITURE, "");
  return (
    known(w.properties, bare) ??
    bare
      .split(".")
      .map((step) => known(w.properties, step) ?? splitTerm(step))
      .join(" · ")
  );
}
