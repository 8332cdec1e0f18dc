import type { Context } from "../context";
import { alikeOf } from "./alike";
import { labelOf } from "./label";
import type { Seen } from "./page-view";
import { REVIEW_PARTS, type ReviewPart, seenParts } from "./seen-parts";
import { onlySelectors, selectorsOf } from "./selectors";
import { UNDERSTOOD, type Wanted, isOfSeveral } from "./wanted";
import { wordsOf } from "./walk";
import { partSelectors } from "./within";

/** One way to find a value again; a Step of the recipes. */
export interface PickedStep {
  css?: string;
  label?: string;
  as?: "rating" | "count" | "date";
}

/** What an official pointed at, as a recipe can say it. */
export interface Picked {
  /** The first words of it. */
  readonly words: string;
  /** How many would be read of this page. */
  readonly count: number;
  /** Ways to find it, or all of its kind, the longest-lasting first; within the review for a part of one. */
  readonly steps: PickedStep[];
  /** For a review: where its parts seem to stand. */
  readonly parts?: Partial<Record<ReviewPart, PickedStep[]>>;
}

export interface Taken {
  readonly picked: Picked;
  /** What would be read, for the eye: the elements themselves. */
  readonly elements: readonly Element[];
}

const MOST = 3;

/** What pointing at an element comes to; nothing where a part was wanted and the element is in none of the reviews. */
export function take(context: Context, element: Element, wanted: Wanted, seen: Seen | undefined): Taken | undefined {
  if ("part" in wanted) return takePart(context, element, wanted);
  return isOfSeveral(wanted) ? takeAlike(context, element, seen) : takeOne(context, element, wanted);
}

function takeOne({ dom }: Context, element: Element, wanted: Wanted): Taken {
  const kind = "kind" in wanted ? wanted.kind : undefined;
  const label = kind === "fact" ? labelOf(dom, element) : undefined;
  const found = onlySelectors(dom, element, MOST);
  const css = found.length > 0 ? found : [...selectorsOf(dom, element)].slice(-1);
  const steps = understood(css, kind);
  const picked = { words: wordsOf(dom, element), count: 1, steps: label === undefined ? steps : [{ label }, ...steps] };
  return { picked, elements: [element] };
}

function takeAlike({ dom }: Context, element: Element, seen: Seen | undefined): Taken {
  const { elements, selectors } = alikeOf(dom, element);
  const words = wordsOf(dom, element);
  const steps = selectors.map((css) => ({ css }));
  const parts = seen && partsOf(element, elements, seen);
  return { picked: { words, count: elements.length, steps, ...(parts && { parts }) }, elements };
}

function partsOf(element: Element, rows: readonly Element[], { view, marks }: Seen): NonNullable<Picked["parts"]> {
  const found = seenParts(view, marks, element);
  const parts: NonNullable<Picked["parts"]> = {};
  for (const part of REVIEW_PARTS) {
    const at = found[part];
    if (at) parts[part] = understood(partSelectors(view.context.dom, at, element, rows), part);
  }
  return parts;
}

function takePart({ dom }: Context, element: Element, wanted: Extract<Wanted, { part: string }>): Taken | undefined {
  const rows = [...dom.all(wanted.each)];
  const row = rows.find((each) => dom.contains(each, element));
  if (!row) return undefined;
  const steps = understood(partSelectors(dom, element, row, rows), wanted.part);
  const elements = rows.flatMap((each) =>
    firstOf(steps.map(({ css }) => (css === undefined ? each : dom.all(css, each)[0]))),
  );
  return { picked: { words: wordsOf(dom, element), count: elements.length, steps }, elements };
}

const firstOf = (found: readonly (Element | undefined)[]): Element[] =>
  found.filter((each) => each !== undefined).slice(0, 1);

/** Steps by selectors; without one, the element that the rule stands in. */
function understood(selectors: readonly string[], of: keyof typeof UNDERSTOOD | undefined): PickedStep[] {
  const as = of && UNDERSTOOD[of];
  const how = as === undefined ? {} : { as };
  return selectors.length === 0 ? [how] : selectors.map((css) => ({ css, ...how }));
}
