import type { Rating } from "../../model";
import { inAscii } from "../../../../ground/digits";
import { line } from "../../text/clean";
import { findDate } from "../dates/find-date";
import { hasAny, RATING_TOKENS } from "../tokens";
import type { View } from "../view";
import { ATTRIBUTE_SELECTOR, attributeCount, attributeRating, widthRating } from "./attribute-rating";
import { classRating, fileRating } from "./class-rating";
import { countsIn } from "./count-text";
import { type Marks, WEIGHT } from "./mark";
import { maySpeakOfRating, ratingIn } from "./rating-text";
import { glyphRating } from "./star-glyphs";
import { stepIn } from "./step-label";
import { openStarRows } from "./star-rows";

/** All that may show a rating or a date by an attribute other than its class. */
const SELECTOR = `svg,img,time,[aria-label],[title],[style],${ATTRIBUTE_SELECTOR}`;
const NAMED_SO = /star|rating|bubble|score|ster|etoile|estrel|stell|icon/iu;
const PICTURES = new Set(["svg", "img"]);
/** What a star in a widget for the visitor's own vote is labelled. */
const ASKING = /^(?:rate|give|vote|click|bewerte|vergib|noter|donner|puntuar|valorar|vota|geef|avaliar?|dar)\b|\?$/iu;

/**
 * Ratings and dates that the page's elements show by their labels, data, widths, classes or drawn stars. Gives what looks at
 * one element that is shown; all of these are looked at in the one walk over the page.
 */
export function openElementMarks(view: View, marks: Marks): (element: Element) => void {
  const { dom, budget } = view.context;
  const named = new Map<string, boolean>();
  const add = (element: Element, rating: Rating | undefined, weight: number): void => {
    if (rating) marks.ratings.push({ element, rating, weight });
  };
  const readRows = openStarRows(dom, add);
  return (element) => {
    if (!dom.hasAny(element)) return;
    if (dom.matches(element, SELECTOR) && budget.spend("nodes", 1)) {
      readElement(view, element, add, marks);
      if (PICTURES.has(dom.name(element))) readRows(element);
    }
    const className = dom.attribute(element, "class");
    if (className === null) return;
    const known = named.get(className) ?? NAMED_SO.test(className);
    named.set(className, known);
    if (!known) return;
    add(element, namedRating(view, element), WEIGHT.className);
    readRows(element);
  };
}

function readElement(view: View, element: Element, add: Add, marks: Marks): void {
  const { dom } = view.context;
  const name = dom.name(element);
  readLabels(view, element, add, marks);
  readData(view, element, add, marks);
  if (dom.has(element, "style")) add(element, barRating(view, element), WEIGHT.width);
  if (name === "img") add(element, picturedRating(view, element), WEIGHT.className);
  if (name === "time") readTime(view, element, marks);
}

type Add = (element: Element, rating: Rating | undefined, weight: number) => void;

function readLabels(view: View, element: Element, add: Add, marks: Marks): void {
  for (const name of ["aria-label", "title", "alt", DRAWN_TITLE]) {
    const label = name === DRAWN_TITLE ? drawnTitle(view, element) : view.context.dom.attribute(element, name);
    if (label === null || label.length > 160 || !/[\p{Nd}★⭐]/u.test(label) || ASKING.test(label.trim())) continue;
    const step = stepIn(inAscii(label));
    if (step !== undefined) marks.steps.push({ ...step, element });
    if (!maySpeakOfRating(label)) continue;
    const said = ratingIn(line(label), view.spoken(element), view.language?.startsWith("de") ?? false);
    const rating = said?.rating ?? glyphRating(label);
    add(element, rating, rating?.best === undefined ? WEIGHT.text : WEIGHT.scaledLabel);
    marks.counts.push(
      ...countsIn(label, view.language).flatMap((count) =>
        rating || count.of !== "either" ? [{ ...count, element }] : [],
      ),
    );
    if (rating) return;
  }
}

/** Pictures drawn in the page say what they show in an element of their own (SVG, `title`). */
const DRAWN_TITLE = "svg title";

function drawnTitle({ context: { dom } }: View, element: Element): string | null {
  const first = dom.name(element) === "svg" ? dom.firstElement(element) : null;
  return first !== null && dom.name(first) === "title" ? dom.text(first).slice(0, 200) : null;
}

function readData(view: View, element: Element, add: Add, marks: Marks): void {
  const { dom } = view.context;
  const rating = attributeRating(dom, element, view.spoken(element));
  add(element, rating, WEIGHT.data);
  const count = rating === undefined ? undefined : attributeCount(dom, element);
  if (count !== undefined) marks.counts.push({ element, raw: String(count), count, of: "either" });
}

/** Only bars that are named after ratings, themselves or right around; a progress bar of a histogram is none. */
function barRating(view: View, element: Element): Rating | undefined {
  const { dom } = view.context;
  const rating = widthRating(dom.attribute(element, "style") ?? "");
  const parent = dom.parent(element);
  if (rating === undefined) return undefined;
  const names = [element, parent, parent && dom.parent(parent)].map((at) => (at ? view.tokens(at) : new Set<string>()));
  const isBar = names.some((tokens) =>
    ["progress", "bar", "histogram", "distribution", "meter", "breakdown"].some((word) => tokens.has(word)),
  );
  return !isBar && names.slice(0, 2).some((tokens) => hasAny(tokens, RATING_TOKENS)) ? rating : undefined;
}

function namedRating(view: View, element: Element): Rating | undefined {
  const { dom } = view.context;
  if (["body", "input", "label", "html", "main", "section", "article"].includes(dom.name(element))) return undefined;
  const rating = classRating(dom.attribute(element, "class") ?? "");
  return rating && !isOneOfMany(view, element) && view.brief(element) !== undefined ? rating : undefined;
}

function picturedRating({ context: { dom } }: View, element: Element): Rating | undefined {
  const rating = fileRating(dom.attribute(element, "src") ?? "");
  const parent = dom.parent(element);
  // Several are one star each.
  const beside = [dom.nextElement(element), parent && dom.firstElement(parent)];
  return beside.some((other) => other !== null && other !== element && dom.name(other) === "img") ? undefined : rating;
}

/** `star-1 star-2 … star-5` beside each other count the stars and say no value. */
function isOneOfMany(view: View, element: Element): boolean {
  const { dom } = view.context;
  const next = dom.nextElement(element);
  const parent = dom.parent(element);
  const first = parent && dom.firstElement(parent);
  return [next, first].some(
    (other) => other !== null && other !== element && classRating(dom.attribute(other, "class") ?? "") !== undefined,
  );
}

function readTime(view: View, element: Element, marks: Marks): void {
  const { dom } = view.context;
  const shown = line(dom.text(element), 200);
  const date =
    findDate(dom.attribute(element, "datetime")?.slice(0, 10) ?? "", view.dates) ?? findDate(shown, view.dates);
  if (date !== undefined) marks.dates.push({ ...date, raw: shown || date.raw, element });
}
