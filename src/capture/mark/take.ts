import {
  type Dom,
  LIMITS,
  type Marked,
  type PageText,
  type Selector,
  type Stretch,
  asWritten,
  cut,
  openCssSelectors,
  paragraphs,
  positionOf,
  quoteOf,
} from "../../domain/evidence/reading";
import { holdsField } from "./fields";
import { isFieldMarked, isInField, markedRange, stretchOf } from "./range";
import { seenWords } from "./words";

/** What is marked in a document, or why nothing of it is taken. */
export type Taken =
  | { readonly is: "marked"; readonly marked: Omit<Marked, "frame"> }
  /** Nothing, or nothing that people see. */
  | { readonly is: "none" }
  /** Some of it stands in a field of a form: what somebody typed is never taken. */
  | { readonly is: "field" }
  | { readonly is: "several" }
  /** More than a quote may hold. */
  | { readonly is: "long" };

/** White space and what is hidden may make a page's text this much longer than its words. */
const LOOSE = 4;
const RAW = 4_000;

export function takeMarked(dom: Dom, page: PageText): Taken {
  if (isFieldMarked()) return { is: "field" };
  const range = markedRange();
  if (range === "several") return { is: "several" };
  const stretch = range === "none" ? undefined : stretchOf(range, dom, page);
  if (!stretch) return { is: isInField() ? "field" : "none" };
  if (stretch.end - stretch.start > LOOSE * LIMITS.text) return { is: "long" };
  if (holdsField(dom, page, stretch)) return { is: "field" };
  const seen = seenWords(dom, page.pieces(stretch));
  if (seen.length > LIMITS.text) return { is: "long" };
  const words = paragraphs(seen);
  if (words === "") return { is: "none" };
  const raw = asWritten(page.text.slice(stretch.start, stretch.end), RAW);
  const language = languageOf(dom, page, stretch);
  return {
    is: "marked",
    marked: { words, raw, selectors: selectorsOf(dom, page, stretch), ...(language !== undefined && { language }) },
  };
}

function selectorsOf(dom: Dom, page: PageText, stretch: Stretch): Selector[] {
  const element = holderOf(dom, page, stretch);
  const css = element && openCssSelectors(dom)(element);
  return [...(css ? [css] : []), quoteWithoutFields(dom, page, stretch), positionOf(page, stretch)];
}

/** The words and what stands around them, as far as no field of a form is among that. */
function quoteWithoutFields(dom: Dom, page: PageText, { start, end }: Stretch): Selector {
  const { exact, prefix = "", suffix = "", ...quote } = quoteOf(page, { start, end });
  const isClear = (around: Stretch): boolean => !holdsField(dom, page, around);
  return {
    ...quote,
    exact: cut(exact, LIMITS.text),
    ...(prefix !== "" && isClear({ start: start - prefix.length, end: start }) && { prefix }),
    ...(suffix !== "" && isClear({ start: end, end: end + suffix.length }) && { suffix }),
  };
}

/** The innermost element that holds all of a stretch. */
function holderOf(dom: Dom, page: PageText, stretch: Stretch): Element | undefined {
  const pieces = page.pieces(stretch);
  const [first, last] = [pieces[0]?.node, pieces.at(-1)?.node];
  for (let at = first ? dom.parent(first) : null; at !== null && last; at = dom.parent(at))
    if (dom.contains(at, last)) return at;
  return undefined;
}

const TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu;

/** As the nearest element says that holds the words; the document's own where none does (HTML, "language"). */
function languageOf(dom: Dom, page: PageText, stretch: Stretch): string | undefined {
  for (let at = holderOf(dom, page, stretch) ?? null; at !== null; at = dom.parent(at)) {
    const said = (dom.attribute(at, "lang") ?? dom.attribute(at, "xml:lang"))?.trim();
    if (said) return said.length <= 35 && TAG.test(said) ? said : undefined;
  }
  return undefined;
}
