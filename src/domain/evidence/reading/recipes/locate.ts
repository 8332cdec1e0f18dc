import { folded } from "../text/clean";
import { elementText } from "../text/element-text";
import type { Desk } from "./desk";
import { type Found, labelledBy } from "./labelled";
import { RECIPE_LIMITS } from "./recipe-limits";
import { hasRole, roleSelector } from "./roles";
import { type Locator, type Step, stepsOf } from "./site-recipe";

/** The elements that the first successful alternative of a locator finds, in the page's order. */
export function elementsAt(desk: Desk, locator: Locator, within?: Element): readonly Element[] {
  for (const step of stepsOf(locator)) {
    const elements = [...new Set(placesOf(desk, step, within).map(({ element }) => element))];
    if (elements.length > 0) return elements.slice(0, RECIPE_LIMITS.elements);
  }
  return [];
}

/** Without those that stand within another one of them: an answer to a review is no review of its own. */
export function outermost(desk: Desk, elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const each of elements) {
    const last = kept.at(-1);
    if (last === undefined || !desk.context.dom.contains(last, each)) kept.push(each);
  }
  return kept;
}

/** Everywhere that one alternative points, within an element or the page. */
export function placesOf(desk: Desk, step: Step, within?: Element): readonly Found[] {
  if (step.label !== undefined) return labelled(desk, step, step.label, within);
  const found =
    step.css === undefined && step.role === undefined ? byText(desk, step, within) : bySelector(desk, step, within);
  return found.map((element) => ({ element }));
}

function bySelector(desk: Desk, step: Step, within: Element | undefined): readonly Element[] {
  const { css, role, text } = step;
  const selector = css ?? (role === undefined ? undefined : roleSelector(role));
  if (selector === undefined) return [];
  let found = desk.query(selector, within);
  if (role !== undefined) found = found.filter((element) => hasRole(desk.context.dom, element, role));
  return text === undefined ? found : found.filter((element) => shows(desk, element, folded(text)));
}

function shows({ context: { dom } }: Desk, element: Element, text: string): boolean {
  const label = dom.attribute(element, "aria-label");
  return (label !== null && folded(label).includes(text)) || folded(elementText(dom, element, 4_000)).includes(text);
}

/** Elements whose own short text has these words; without any words, the element that is looked in. */
function byText(desk: Desk, { text }: Step, within: Element | undefined): Element[] {
  if (text === undefined) return within ? [within] : [];
  const wanted = folded(text);
  const found: Element[] = [];
  for (const [words, shown] of desk.words) {
    if (!words.includes(wanted)) continue;
    for (const { element } of shown) if (isIn(desk, element, within)) found.push(element);
  }
  return found;
}

function labelled(desk: Desk, step: Step, label: string | readonly string[], within: Element | undefined): Found[] {
  const scopes = step.css === undefined ? [within] : desk.query(step.css, within);
  const labels = typeof label === "string" ? [label] : label;
  return labels.flatMap((each) => {
    const shown = (desk.words.get(folded(each)) ?? []).filter(({ element }) =>
      scopes.some((scope) => isIn(desk, element, scope)),
    );
    return shown
      .slice(0, RECIPE_LIMITS.candidates)
      .flatMap((one) => labelledBy(desk.context.dom, one, folded(each)) ?? []);
  });
}

const isIn = ({ context: { dom } }: Desk, element: Element, within: Element | undefined): boolean =>
  within === undefined || dom.contains(within, element);
