import { webAddress } from "../addresses";
import { readCount } from "../facts/numbers";
import type { Literal, Meaning } from "../items";
import { line } from "../text/clean";
import { elementText } from "../text/element-text";
import type { Desk } from "./desk";
import { gradeIn } from "./grade";
import type { Found } from "./labelled";
import { placesOf } from "./locate";
import { RECIPE_LIMITS } from "./recipe-limits";
import { reviewWords } from "./review-words";
import { type Locator, type Step, stepsOf, type ValueKind } from "./site-recipe";

const MOST_TEXT = 20_000;

/** How a value is understood: the text of a review is without the buttons in it. */
export type ReadKind = ValueKind | "review-text";

/** The value that the first successful alternative of a locator gives, as a literal of the item model. */
export function valueAt(
  desk: Desk,
  locator: Locator | undefined,
  kind: ReadKind,
  within?: Element,
): Literal | undefined {
  if (locator === undefined) return undefined;
  for (const step of stepsOf(locator)) {
    const places = placesOf(desk, step, within).slice(0, RECIPE_LIMITS.candidates);
    if (step.together === true) {
      const literal = together(desk, step, places, kind === "review-text" ? kind : "text", within);
      if (literal) return literal;
      continue;
    }
    for (const found of places) {
      const literal = literalOf(desk, step, found, step.as ?? kind);
      if (literal) return literal;
    }
  }
  return undefined;
}

/** All that was found as paragraphs of one text, which stands in the element that holds it all. */
function together(
  desk: Desk,
  step: Step,
  places: readonly Found[],
  kind: ReadKind,
  within: Element | undefined,
): Literal | undefined {
  const parts = places.flatMap((found) => literalOf(desk, step, found, kind) ?? []);
  const [first] = parts;
  if (first === undefined) return undefined;
  const element = parts.length > 1 && within !== undefined ? within : first.place.element;
  const text = parts.map((part) => part.text.trim()).join("\n\n");
  return { ...first, text, place: { ...first.place, element } };
}

/** Every value that the first successful alternative gives. */
export function valuesAt(desk: Desk, locator: Locator, kind: ValueKind, within?: Element): Literal[] {
  for (const step of stepsOf(locator)) {
    const values = placesOf(desk, step, within).flatMap((found) => literalOf(desk, step, found, step.as ?? kind) ?? []);
    if (values.length > 0) return values;
  }
  return [];
}

function literalOf(desk: Desk, step: Step, found: Found, kind: ReadKind): Literal | undefined {
  const words = wordsOf(desk, step, found);
  if (words === null) return undefined;
  const read = readAs(desk, step, found.element, words, kind);
  if (read === undefined || read.text.trim() === "" || !desk.context.budget.spend("text", read.text.length))
    return undefined;
  return { kind: "text", encoded: false, place: { by: desk.by, element: found.element }, ...read };
}

/** The words that a step picks out; `undefined` where all of the element counts, `null` where there are none. */
function wordsOf({ context: { dom } }: Desk, step: Step, { element, words }: Found): string | null | undefined {
  const taken = step.attribute === undefined ? words : dom.attribute(element, step.attribute);
  if (taken === null || (step.after === undefined && step.before === undefined)) return taken;
  return between(taken ?? elementText(dom, element, MOST_TEXT), step.after ?? "", step.before ?? "");
}

/** What stands after the first words and before the next; in whatever case. */
function between(text: string, after: string, before: string): string | null {
  const lower = text.toLowerCase();
  const at = lower.indexOf(after.toLowerCase());
  if (at < 0 || lower.length !== text.length) return null;
  const start = at + after.length;
  const end = before === "" ? text.length : lower.indexOf(before.toLowerCase(), start);
  return end < 0 ? null : text.slice(start, end);
}

type Read = Pick<Literal, "text"> & { means?: Meaning };

function readAs(desk: Desk, step: Step, element: Element, words: string | undefined, kind: ReadKind): Read | undefined {
  const text = (): string => words ?? elementText(desk.context.dom, element, MOST_TEXT);
  if (kind === "review-text") return { text: words ?? reviewWords(desk.context.dom, element, MOST_TEXT) };
  if (kind === "text") return { text: text() };
  if (kind === "link") return linkAt(desk, element, words);
  if (kind === "count") return countIn(desk, text());
  if (kind === "grade") return means("rating", gradeIn(line(text()), step.grades ?? []));
  if (kind === "date") return means("date", desk.marks.date(element, words));
  return means("rating", desk.marks.rating(element, words));
}

function means<K extends "rating" | "date">(key: K, value: Meaning[K]): Read | undefined {
  return value === undefined ? undefined : { text: value.raw, means: { [key]: value } };
}

function countIn({ marks }: Desk, text: string): Read | undefined {
  const said = line(text, RECIPE_LIMITS.text);
  const count = marks.count(said) ?? readCount(said);
  return count === undefined ? undefined : { text: String(count) };
}

function linkAt({ context: { dom, base } }: Desk, element: Element, words: string | undefined): Read | undefined {
  const href = words ?? dom.attribute(element, "href") ?? firstHref();
  const url = href === null ? undefined : webAddress(href, base);
  return url === undefined ? undefined : { text: url };

  function firstHref(): string | null {
    for (const link of dom.all("a[href]", element)) return dom.attribute(link, "href");
    return null;
  }
}
