import type { Review } from "../../model";
import { asWritten, line } from "../../text/clean";
import { elementText } from "../../text/element-text";
import { pageDate } from "../dates/find-date";
import type { DateMark, LooseNumber, RatingMark } from "../marks/mark";
import { isVoteLine } from "../marks/vote-line";
import type { View } from "../view";
import { statedAt, type VisibleFact } from "../visible-fact";
import { anyOf } from "../words";
import { answerTo } from "../answers/find-answer";
import { authorOf, isBy } from "./author";
import type { Said } from "./said";
import { isClosedOff, partsOf, pastAnswer, type Part } from "./block-parts";
import { isAvatar } from "./leading-name";
import { ratingsOf } from "./main-rating";
import { isSays } from "./not-a-name";
import { saidWords } from "./said-words";
import { thingOf } from "./thing-reviewed";

/** A block of the page that may be one review, with what was marked in it. */
export interface Block {
  readonly element: Element;
  /** What follows it and belongs to it, where it is only the head. */
  readonly tail?: readonly Element[];
  readonly ratings: RatingMark[];
  readonly dates: DateMark[];
  readonly loose: LooseNumber[];
}

type ReviewDraft = Omit<Review, "subject" | "provenance" | "confidence">;

/** The review that a block shows; nothing where it has neither words nor a rating by somebody or of some day. */
export function readBlock(view: View, block: Block): VisibleFact | undefined {
  const boxes = [block.element, ...(block.tail ?? [])];
  const parts = boxes.flatMap((box) => partsOf(view, box));
  const isAnswered = pastAnswer(view, boxes);
  const within = ({ element }: { readonly element: Element }): boolean =>
    boxes.some((box) => view.context.dom.contains(box, element) && !isClosedOff(view, element, box)) &&
    !isAnswered(element);
  const { main, aspects } = ratingsOf(view, block.element, block.ratings.filter(within));
  const date = dateOf(view, block.dates.filter(within), parts);
  const isAspect = (part: Part): boolean => aspects.some(({ name }) => name === line(part.text));
  const used = new Set(parts.filter((part) => isTaken(view, part, date, block) || isAspect(part)));
  const author = authorOf(
    view,
    block.element,
    parts.filter((part) => !used.has(part) || isBy(part.text)),
  );
  for (const part of parts) if (part.element === author?.element || isOfAuthor(part.text)) used.add(part);
  const avatar = author && parts.slice(0, 3).find(({ text }) => isAvatar(line(text), author.text));
  if (avatar) used.add(avatar);
  const { text, title } = saidWords({ view, block: block.element, parts, used }, author !== undefined);
  const review = compose({ author, date, text, title }, main?.rating, aspects);
  if (review === undefined) return undefined;
  const confidence = Math.min(
    0.85,
    0.35 + (main ? main.mark.weight * 0.3 : 0) + (author ? 0.1 : 0) + (date ? 0.1 : 0) + (text ? 0.1 : 0),
  );
  const raw = asWritten(
    elementText(view.context.dom, block.element, 4_000)
      .replace(/\s*\n\s*/gu, "\n")
      .trim(),
    4_000,
  );
  const about = thingOf(view, block.element, parts);
  const answer = answerTo(view, block.element, block.tail);
  return {
    fact: { ...review, confidence: Math.round(confidence * 100) / 100 },
    stated: statedAt(block.element, raw),
    words: parts.map((part) => part.text).join(" "),
    ...(about && { about }),
    ...(answer && { answer }),
  };
}

/** What stands around a name and is no part of the text: "by", "says:". */
const isOfAuthor = (text: string): boolean => isBy(text) || isSays(text);

interface Found {
  readonly author: Said | undefined;
  readonly date: DateMark | undefined;
  readonly text: Said | undefined;
  readonly title: Said | undefined;
}

function compose(
  { author, date, text, title }: Found,
  rating: Review["rating"],
  aspects: NonNullable<Review["aspects"]>,
): ReviewDraft | undefined {
  const words = /\p{L}{2}/u.test(text?.text ?? "") ? (text?.text ?? "") : "";
  const isRating = rating !== undefined && author !== undefined && date !== undefined;
  if (words === "" && title === undefined && !isRating) return undefined;
  if (author === undefined && date === undefined && words.length < 40) return undefined;
  return {
    kind: "review",
    ...(author && { author: author.text }),
    ...(date && { date: pageDate(date) }),
    ...(title && { title: title.text }),
    ...(words !== "" && { text: words }),
    ...(rating && { rating }),
    ...(aspects.length > 0 && { aspects: aspects.slice(0, 20) }),
  };
}

/** The day of the review rather than one it tells of: in an element for times, or in words that say little else. */
function dateOf(view: View, dates: readonly DateMark[], parts: readonly Part[]): DateMark | undefined {
  const { dom } = view.context;
  const fit = dates.filter(
    ({ element, raw }) =>
      parts.some((part) => dom.contains(element, part.element) && isAbout(part.text, raw)) ||
      dom.name(element) === "time",
  );
  const isWhole = ({ iso }: DateMark): boolean => (iso?.length ?? 0) >= 10;
  return fit.find((date) => dom.name(date.element) === "time") ?? fit.find(isWhole) ?? fit[0];
}

/** Whether a text says a day and little else, or that something was posted on it. */
function isAbout(text: string, day: string): boolean {
  const said = text.trim();
  return said.length <= day.length + 40 || (said.length <= LONGEST && POSTED.test(said.slice(0, said.indexOf(day))));
}

const LONGEST = 160;
const POSTED = new RegExp(String.raw`(?<!\p{L})(?:${anyOf("posted")})(?: \p{L}{1,3})?\s*:?\s*$`, "iu");
const IS_POSTED = new RegExp(String.raw`^\P{L}*(?:${anyOf("posted")})(?!\p{L})`, "iu");

/** Parts that are a rating or the date, and nothing else. */
function isTaken(view: View, part: Part, date: DateMark | undefined, block: Block): boolean {
  const { dom } = view.context;
  const said = line(part.text, 200);
  if (!/[\p{L}\p{N}]/u.test(said) || isVoteLine(said)) return true;
  const given = block.ratings.flatMap(({ element, rating }) => (element === part.element ? [rating.raw] : []));
  const rest =
    part.element === date?.element
      ? given.reduce((left, raw) => left.replace(raw, ""), said.replace(date.raw, ""))
      : undefined;
  if (rest !== undefined && (!/\p{L}{4}/u.test(rest) || IS_POSTED.test(rest))) return true;
  if (said.endsWith(":") && block.ratings.some(({ element }) => dom.contains(part.box, element))) return true;
  return block.ratings.some(({ element, rating }) => dom.contains(element, part.element) && rating.raw.includes(said));
}
