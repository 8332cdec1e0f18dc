import { domOf } from "../dom";

/** Without one of these a page has nothing to say in RDFa; `property` alone is also what Open Graph is written in. */
export const RDFA_MARKS = ["[typeof]", "[vocab]", "[property]:not(meta)"] as const;

/** Classes that open a microformat worth reading alone; addresses, feeds and citations say nothing of anyone. */
export const MICROFORMAT_ROOTS = (
  "vcard hreview hreview-aggregate hproduct hrecipe hentry hresume vevent " +
  "h-card h-review h-review-aggregate h-product h-recipe h-entry h-resume h-event"
).split(" ");

/** Links that file the page under a word (HTML, link type "tag"). */
export const TAG_LINKS = 'a[rel~="tag"]';

/** Whether a page may say something in one of the rare syntaxes; a few lookups that cost next to nothing. */
export function mayBeRare(document: Document): boolean {
  const dom = domOf(document);
  const marks = [...RDFA_MARKS, TAG_LINKS, ...MICROFORMAT_ROOTS.map((name) => `.${name}`)];
  return marks.some((mark) => dom.all(mark).length > 0);
}
