import type { Literal } from "../../items";
import type { Desk } from "../desk";
import { elementsAt, outermost } from "../locate";
import { type CareerRule, type Step, stepsOf } from "../site-recipe";
import { valueAt } from "../value-at";

/** One entry of a profile: its lines, and the entries within it (several posts with one employer). */
export interface Card {
  readonly element: Element;
  readonly lines: readonly Literal[];
  readonly inner: readonly Card[];
}

const MOST = 100;

/** The entries that the first successful alternative of a rule finds, in the page's order. What holds no line is no entry. */
export function cardsAt(desk: Desk, rule: CareerRule): Card[] {
  const [section] = rule.within ? elementsAt(desk, rule.within) : [];
  if (rule.within && section === undefined) return [];
  for (const step of stepsOf(rule.each)) {
    const cards = entriesAt(desk, step, section).flatMap((element) => cardOf(desk, rule, step, element));
    if (cards.length > 0) return cards;
  }
  return [];
}

function cardOf(desk: Desk, rule: CareerRule, step: Step, element: Element): Card[] {
  const inner = entriesAt(desk, step, element)
    .map((each) => ({ element: each, lines: linesOf(desk, rule, each, []), inner: [] }))
    .filter(({ lines }) => lines.length >= 2);
  const apart = inner.map((card) => card.element);
  const lines = linesOf(desk, rule, element, apart);
  return lines.length + inner.length === 0 ? [] : [{ element, lines, inner }];
}

function entriesAt(desk: Desk, step: Step, within: Element | undefined): Element[] {
  return outermost(desk, elementsAt(desk, step, within)).slice(0, MOST);
}

/** The lines that are an element's own: none of an entry within it, none that stands aside. */
function linesOf(desk: Desk, { line, aside }: CareerRule, element: Element, inner: readonly Element[]): Literal[] {
  const { dom } = desk.context;
  const apart = [...inner, ...(aside ? elementsAt(desk, aside, element) : [])];
  const own = elementsAt(desk, line, element).filter(
    (each) => !apart.some((other) => dom.contains(other, each) || dom.contains(each, other)),
  );
  return outermost(desk, own.slice(0, MOST)).flatMap((each) => valueAt(desk, {}, "text", each) ?? []);
}
