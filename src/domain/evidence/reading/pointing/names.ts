import type { Dom } from "../dom";
import { isMadeUp, stemOf } from "./made-up";

/** Attributes by which makers of pages name things for machines: they outlive a new design. */
const ATTRIBUTES = [
  "itemprop",
  "property",
  "data-testid",
  "data-test",
  "data-test-id",
  "data-qa",
  "data-hook",
  "data-cy",
  "data-automation-id",
  "data-e2e",
  "rel",
];
const ROLES = new Set([
  "heading",
  "list",
  "listitem",
  "article",
  "row",
  "cell",
  "main",
  "complementary",
  "region",
  "feed",
]);
const VALUE = /^[\w:./ -]{1,80}$/u;
const NAME = /^[A-Za-z_][\w-]{1,59}$/u;
const STATE = /^(?:even|odd|first|last|alt|active|current|new|hidden|selected|open|closed|visible|(?:is|has|js)-.+)$/u;
const MOST_CLASSES = 6;

/** Selectors for an element by the names it has itself, those that will last the longest first. */
export function namesOf(dom: Dom, element: Element): string[] {
  return [...surest(dom, element), ...classNames(dom, element)];
}

/** By what the makers of the page call it for machines. */
function surest(dom: Dom, element: Element): string[] {
  const found = ATTRIBUTES.flatMap((name) => {
    const value = dom.attribute(element, name) ?? "";
    return VALUE.test(value) && !isMadeUp(value) ? [`[${name}="${value}"]`] : [];
  });
  const id = dom.attribute(element, "id") ?? "";
  if (NAME.test(id) && !isMadeUp(id)) found.push(`#${id}`);
  const role = dom.attribute(element, "role") ?? "";
  return ROLES.has(role) ? [...found, `${dom.name(element)}[role="${role}"]`] : found;
}

function classNames(dom: Dom, element: Element): string[] {
  const tag = tagOf(dom, element);
  const classes = classesOf(dom, element).filter((name) => !STATE.test(name));
  const plain = classes.filter((name) => !isMadeUp(name)).map((name) => `${tag}.${name}`);
  const stems = classes.flatMap((name) => stemOf(name) ?? []).map((stem) => `${tag}[class*="${stem}"]`);
  return [...plain, ...stems];
}

const classesOf = (dom: Dom, element: Element): string[] =>
  (dom.attribute(element, "class") ?? "")
    .split(/\s+/u)
    .filter((name) => NAME.test(name))
    .slice(0, MOST_CLASSES);

/** The element's name as a selector; `*` where it is not a plain one. */
export function tagOf(dom: Dom, element: Element): string {
  const name = dom.name(element);
  return /^[a-z][a-z0-9-]*$/u.test(name) ? name : "*";
}

/** What elements of one make have in common: the element's name and its lasting classes. */
export function makeOf(dom: Dom, element: Element): string {
  const classes = classesOf(dom, element).filter((name) => !STATE.test(name) && !isMadeUp(name));
  const [first = ""] = classes.map((name) => name.replace(/\d+/gu, ""));
  return `${dom.name(element)} ${first}`;
}
