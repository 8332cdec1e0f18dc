import { folded, line } from "../../text/clean";
import { findDate } from "../dates/find-date";
import type { View } from "../view";
import type { Said } from "./said";
import { isThingPlace } from "./author-place";
import { isOnBadge } from "./badge";
import type { Part } from "./block-parts";
import { isComment } from "./comment";
import { isPersonLink } from "./person-link";
import { isAction, isAge, isLabel } from "./not-words";
import { isSide } from "./sides";
import { headingAround, isBold, isUnseen, titlePlace } from "./title-place";

/** The parts of a block that have no meaning yet, and what holds them. */
export interface Free {
  readonly view: View;
  readonly block: Element;
  readonly parts: readonly Part[];
  readonly used: ReadonlySet<Part>;
}

export interface Title extends Said {
  readonly parts: readonly Part[];
}

const LONGEST = 150;
const LONGEST_BOLD = 100;
/** What is left has to be words rather than one more label. */
const LEAST_TEXT = 12;
const BREAK = /\n\s*$/u;
const SENTENCE_END = /[.!?…:]["”»]?\s*$/u;
const QUOTED = /^["“„«].+["”“»]$/u;

/** A title that is one whatever the text may be: its place is named so, or it is in bold in a line of its own before more words. */
export function sureTitle(free: Free): Title | undefined {
  const fit = fitOf(free);
  for (const part of fit) {
    const place = titlePlace(free.view, free.block, part.element);
    const title = place && whole(free, fit, place);
    if (title && !isRunOn(free, title) && isBesideText(fit, title)) return title;
  }
  const bold = fit.find((part) => isBoldLine(free, part));
  return bold && { text: line(bold.text), element: bold.element, parts: [bold] };
}

/** Else: a heading, a link (where somebody else is the author), bold or quoted words in a box of their own, before the text. */
export function titleOf(free: Free, text: Said | undefined, isSigned: boolean): Said | undefined {
  const { view, block, parts } = free;
  const end = text === undefined ? -1 : parts.findIndex(({ box }) => box === text.element);
  const before = new Set(end < 0 ? parts : parts.slice(0, end));
  const fit = fitOf(free).filter((part) => before.has(part));
  const headed = fit.find(({ heading }) => heading);
  if (headed) return whole(free, fit, headingAround(view, block, headed.element));
  const isLink = (part: Part): boolean => isSigned && text !== undefined && part.link && mayLink(view, block, part);
  const alone = fit.filter((part) => isAlone(free, part));
  const found =
    alone.find(isLink) ??
    alone.find((part) => isBold(view, part.box, part.element)) ??
    (text && alone.find((part) => QUOTED.test(line(part.text))));
  return found && { text: line(found.text), element: found.element };
}

/** Parts that may be a title, as far as they themselves tell. */
function fitOf({ view, block, parts, used }: Free): Part[] {
  const { dom } = view.context;
  const heading = dom.all("h1")[0];
  const thing = folded((heading && view.brief(heading)) ?? "");
  return parts.filter((part) => {
    const said = line(part.text, LONGEST * 2);
    return (
      !used.has(part) &&
      !part.button &&
      dom.name(part.element) !== "time" &&
      /\p{L}/u.test(said) &&
      said.length <= LONGEST &&
      !said.endsWith(":") &&
      !isAction(said) &&
      !isAge(said) &&
      !isSide(said) &&
      !isLabel(said) &&
      folded(said) !== thing &&
      !isOnBadge(view, block, part.element) &&
      findDate(said, view.dates) === undefined
    );
  });
}

/** All that fits of an element, without what only a machine reads out. */
function whole({ view }: Free, fit: readonly Part[], place: Element): Title | undefined {
  const within = fit.filter(({ element }) => view.context.dom.contains(place, element));
  const seen = within.filter(({ element }) => !isUnseen(view, element));
  const parts = seen.length > 0 ? seen : within;
  const text = line(parts.map((part) => part.text).join(""), LONGEST * 2);
  return text === "" || text.length > LONGEST ? undefined : { text, element: place, parts };
}

/** Whether a sentence goes on after what is named a title: then it is the beginning of the text. */
function isRunOn({ view, parts, used }: Free, { parts: held }: Title): boolean {
  const last = held.at(-1);
  const next = last && parts[parts.indexOf(last) + 1];
  if (!last || !next || next.box !== last.box || used.has(next) || BREAK.test(last.text)) return false;
  if (view.context.dom.name(last.box) === "p" && !isBold(view, last.box, last.element)) return true;
  return /^\s*\p{Ll}/u.test(next.text) && !SENTENCE_END.test(last.text);
}

const isBesideText = (fit: readonly Part[], { parts }: Title): boolean =>
  fit.some((part) => !parts.includes(part) && isText(part)) || parts.some(({ heading }) => heading);

const isText = ({ text, link, heading }: Part): boolean => !link && !heading && text.trim().length >= LEAST_TEXT;

/** Bold words that begin a box of text and end with their line, or a paragraph of them before another one. */
function isBoldLine({ view, parts, used }: Free, part: Part): boolean {
  const { box, element, heading, text } = part;
  if (heading || text.trim().length > LONGEST_BOLD || !isBold(view, box, element) || isBold(view, box, box))
    return false;
  const { dom } = view.context;
  const at = parts.indexOf(part);
  const next = parts[at + 1];
  const beside = parts.filter((each) => each !== part && each.box === box && !used.has(each));
  if (next === undefined || beside.some((each) => parts.indexOf(each) < at)) return false;
  if (beside.length > 0) return beside.some(isText) && (BREAK.test(text) || next.box !== box || used.has(next));
  const below = dom.nextElement(box);
  return dom.name(box) === "p" && below !== null && dom.name(below) === "p";
}

/** Whether nothing else is in its box than what has a meaning already. */
const isAlone = ({ view, parts, used }: Free, part: Part): boolean =>
  view.brief(part.box) === line(part.text) ||
  parts.every((each) => each === part || each.box !== part.box || used.has(each));

/** To the review itself: neither to a person nor to what is reviewed. */
function mayLink(view: View, block: Element, { element }: Part): boolean {
  if (isPersonLink(view, block, element) || isComment(view, block)) return false;
  const { dom } = view.context;
  for (let at: Element | null = element; at !== null && at !== block; at = dom.parent(at)) {
    if (isThingPlace(view, at)) return false;
  }
  return true;
}
