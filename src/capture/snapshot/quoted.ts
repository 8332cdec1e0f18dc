import { type Sought, anchor, anchorPage, findWords } from "../../domain/evidence/anchoring";
import {
  type Dom,
  type PageText,
  type Stretch,
  domOf,
  gatherText,
  parentNodeOf,
  previousElementOf,
} from "../../domain/evidence/reading";
import type { Only } from "../../domain/evidence/snapshot";

/** In UTF-16 units: an element with more words than these is more than a quote. */
const LONGEST = 20_000;

export interface Quoted {
  readonly only: Only;
  /** How many facts' places were not found again, or were more than a quote. */
  readonly lost: number;
}

/** The elements that facts stand in, found again on the page as it is now. */
export async function quotedElements(
  document: Document,
  sought: readonly Sought[],
  pause: () => Promise<void> | undefined,
): Promise<Quoted> {
  const dom = domOf(document);
  const text = await gathered(dom, pause);
  const page = anchorPage(dom, text);
  const chosen = new Set<Node>();
  let lost = 0;
  for (const one of sought) {
    const found = elementOf(page, one);
    if (found) for (const each of withTerm(dom, found)) chosen.add(each);
    else lost++;
    await pause();
  }
  return { only: { chosen, around: aroundOf(chosen) }, lost };
}

async function gathered(dom: Dom, pause: () => Promise<void> | undefined): Promise<PageText> {
  const steps = gatherText(dom);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

type Page = ReturnType<typeof anchorPage>;

function elementOf(page: Page, { places, words }: Sought): Element | undefined {
  for (const { selectors, frame } of places) {
    const found = frame === undefined ? anchor(page, selectors) : undefined;
    const element = found?.element ?? (found?.stretch && holderOf(page, found.stretch));
    if (element && isQuote(page, element)) return element;
  }
  for (const said of words) {
    for (const stretch of findWords(page, said)) {
      const element = holderOf(page, stretch);
      if (element && isQuote(page, element)) return element;
    }
  }
  return undefined;
}

/** What stands in the head shows nothing; a whole page is not a quote. */
function isQuote({ text, dom }: Page, element: Element): boolean {
  if (dom.matches(element, "html, body, main, head, head *, script, style")) return false;
  const own = text.of(element);
  return own !== undefined && own.end - own.start <= LONGEST;
}

/** The innermost element that all of some words stand in. */
function holderOf({ text, dom }: Page, stretch: Stretch): Element | undefined {
  const nodes = text.pieces(stretch).map(({ node }) => node);
  const [first] = nodes;
  let holder = first && dom.parent(first);
  while (holder && !nodes.every((node) => dom.contains(holder as Element, node))) holder = dom.parent(holder);
  return holder ?? undefined;
}

/** What a list of terms says of one is nothing without the term. */
function withTerm(dom: Dom, element: Element): Element[] {
  let term: Element | null = element;
  while (term && dom.name(term) === "dd") term = previousElementOf(term);
  return term && term !== element && dom.name(term) === "dt" ? [term, element] : [element];
}

function aroundOf(chosen: ReadonlySet<Node>): ReadonlySet<Node> {
  const around = new Set<Node>();
  for (const node of chosen) for (let at = parentOf(node); at && !around.has(at); at = parentOf(at)) around.add(at);
  return around;
}

const parentOf = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : parentNodeOf(node));
