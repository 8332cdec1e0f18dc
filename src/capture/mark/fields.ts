import type { Dom, PageText, Stretch } from "../../domain/evidence/reading";

/** What somebody types into or chooses from; what stands there is theirs, not the page's. */
const FIELD =
  "input, textarea, select, option, datalist, [contenteditable=''], [contenteditable=true i], [contenteditable=plaintext-only i]";

/** Whether any words of a stretch stand in a field of a form, or in what can be written in. */
export function holdsField(dom: Dom, page: PageText, stretch: Stretch): boolean {
  const known = new Map<Element, boolean>();
  const isField = (element: Element | null): boolean => {
    if (element === null) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const is = dom.matches(element, FIELD) || isField(dom.parent(element));
    known.set(element, is);
    return is;
  };
  return page.pieces(stretch).some(({ node, start, end }) => {
    return node.data.slice(start, end).trim() !== "" && isField(dom.parent(node));
  });
}
