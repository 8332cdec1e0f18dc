import { type Sought, anchor, anchorPage, findWords } from "../../domain/evidence/anchoring";
import {
  type Dom,
  type PageText,
  type Stretch,
  domOf,
  gatherText,
  parentNodeOf,
  previousElementOf,
  typeOf,
  windowOf,
} from "../../domain/evidence/reading";
import type { Only } from "../../domain/evidence/snapshot";
import { framesIn } from "./frames";

const DOCUMENT = 9;

/** In UTF-16 units: an element with more words than these is more than a quote. */
const LONGEST = 20_000;

export interface Quoted {
  readonly only: Only;
  /** How many facts' places were not found again, or were more than a quote. */
  readonly lost: number;
}

/** The elements that facts stand in, found again on the page as it is now and in its frames. */
export async function quotedElements(
  document: Document,
  sought: readonly Sought[],
  pause: () => Promise<void> | undefined,
): Promise<Quoted> {
  const pages = openPages(document, pause);
  const chosen = new Set<Node>();
  let lost = 0;
  for (const one of sought) {
    const found = await elementOf(pages, one);
    if (found) for (const each of withTerm(found.page.dom, found.element)) chosen.add(each);
    else lost++;
    await pause();
  }
  return { only: { chosen, around: aroundOf(chosen) }, lost };
}

type Page = ReturnType<typeof anchorPage>;

/** The page itself, and the frames in it as those that a fact was read in are wanted. */
interface Pages {
  own(): Promise<Page>;
  /** The frames of this address; all of them where none is called so any more. */
  framed(url: string): Promise<Page[]>;
}

function openPages(document: Document, pause: () => Promise<void> | undefined): Pages {
  const known = new Map<Document, Promise<Page>>();
  const frames = framesIn(document);
  const pageOf = (of: Document): Promise<Page> => {
    const page = known.get(of) ?? read(of);
    known.set(of, page);
    return page;
  };
  async function read(of: Document): Promise<Page> {
    const dom = domOf(of);
    return anchorPage(dom, await gathered(dom, pause));
  }
  return {
    own: () => pageOf(document),
    framed: (url) => {
      const named = frames.filter((frame) => frame.url.startsWith(url));
      return Promise.all((named.length > 0 ? named : frames).map((frame) => pageOf(frame.document)));
    },
  };
}

async function gathered(dom: Dom, pause: () => Promise<void> | undefined): Promise<PageText> {
  const steps = gatherText(dom);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

interface Found {
  readonly page: Page;
  readonly element: Element;
}

async function elementOf(pages: Pages, { places, words }: Sought): Promise<Found | undefined> {
  const within = new Set<Page>();
  for (const { selectors, frame } of places) {
    const looked = frame === undefined ? [await pages.own()] : await pages.framed(frame);
    for (const page of looked) {
      within.add(page);
      const found = anchor(page, selectors);
      const element = found?.element ?? (found?.stretch && holderOf(page, found.stretch));
      if (element && isQuote(page, element)) return { page, element };
    }
  }
  within.add(await pages.own());
  for (const page of within)
    for (const said of words)
      for (const stretch of findWords(page, said)) {
        const element = holderOf(page, stretch);
        if (element && isQuote(page, element)) return { page, element };
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

/** Out of a shadow tree to its host, and out of a document to the frame that shows it. */
const parentOf = (node: Node): Node | null => parentNodeOf(node) ?? (node as Partial<ShadowRoot>).host ?? frameOf(node);

/** A document in a frame is of that frame's own kind. */
const frameOf = (node: Node): Element | null =>
  typeOf(node) === DOCUMENT ? (windowOf(node as Document)?.frameElement ?? null) : null;
