import { hasAny, wordsOf } from "../tokens";
import type { View } from "../view";
import { isThingPlace } from "./author-place";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const TITLE = set(
  "title headline summary subject heading titel titre titulo titolo reviewtitle betreff onderwerp oggetto objet asunto assunto",
);
/** "job-title", "section-title": titles of something else than the review. */
const OF_OTHERS = set(
  `job user author reviewer member profile person customer position product business biz item place page section widget block
  modal list sidebar badge rating ratings recipe group company hotel restaurant shop store listing`,
);
const NAMED_BY = ["class", "id", "itemprop", "data-testid", "data-hook", "data-test", "data-qa"];
const BOLD = new Set(["strong", "b", "big"]);
const BOLD_NAMES = set("bold bolder strong");
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/iu;
/** Kept for those who do not see the page: "Review titled". */
const UNSEEN = set("hidden sr screenreader offscreen");
const SURELY = 2;
const UP = 4;

/** The element that is named as the place of a title: this one, its parent, or what holds nothing else. */
export function titlePlace(view: View, block: Element, element: Element): Element | undefined {
  const { dom } = view.context;
  const said = view.brief(element);
  let at: Element | null = element;
  for (let step = 0; at !== null && at !== block && step < UP; step++, at = dom.parent(at)) {
    if (isThingPlace(view, at)) return undefined;
    if ((step < SURELY || (said !== undefined && view.brief(at) === said)) && isTitle(view, at)) return at;
  }
  return undefined;
}

const isTitle = ({ context: { dom } }: View, element: Element): boolean =>
  NAMED_BY.some((by) =>
    (dom.attribute(element, by) ?? "")
      .slice(0, 400)
      .split(/\s+/u)
      .some((name) => wordsOf(name).some((word, index, words) => TITLE.has(word) && !isOfOthers(words, index))),
  );

const isOfOthers = (words: readonly string[], index: number): boolean => {
  const before = words[index - 1] ?? "";
  return OF_OTHERS.has(before) && !(before === "item" && words.includes("review"));
};

/** The heading around an element of a block. */
export function headingAround({ context: { dom } }: View, block: Element, element: Element): Element {
  let at: Element | null = element;
  while (at !== null && at !== block && !/^h[1-6]$/u.test(dom.name(at))) at = dom.parent(at);
  return at === null || at === block ? element : at;
}

/** Whether an element, or what is in one line with it up to its box, is in bold. */
export function isBold(view: View, box: Element, element: Element): boolean {
  const { dom } = view.context;
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
    if (BOLD.has(dom.name(at)) || hasAny(view.tokens(at), BOLD_NAMES)) return true;
    if (BOLD_STYLE.test(dom.attribute(at, "style") ?? "")) return true;
    if (at === box) return false;
  }
  return false;
}

/** Whether an element is shown to nobody who sees the page. */
export const isUnseen = (view: View, element: Element): boolean => hasAny(view.tokens(element), UNSEEN);
