import type { Review } from "../../model";
import { asWritten, line } from "../../text/clean";
import { elementText } from "../../text/element-text";
import { pageDate } from "../dates/find-date";
import type { DateMark, LooseNumber, RatingMark } from "../marks/mark";
import type { View } from "../view";
import { statedAt, type VisibleFact } from "../visible-fact";
import { anyOf } from "../words";
import { authorOf, isBy, type Said } from "./author";
import { isClosedOff, partsOf, type Part } from "./block-parts";
import { ratingsOf } from "./main-rating";
import { textOf } from "./review-text";
import { titleOf } from "./title";

/** A block of the page that may be one review, with what was marked in it. */
export interface Block {
  readonly element: Element;
  readonly ratings: RatingMark[];
  readonly dates: DateMark[];
  readonly loose: LooseNumber[];
}

type ReviewDraft = Omit<Review, "subject" | "provenance" | "confidence">;

/** The review that a block shows; nothing where it has neither words nor a rating by somebody or of some day. */
export function readBlock(view: View, block: Block): VisibleFact | undefined {
  const parts = partsOf(view, block.element);
  const within = ({ element }: { readonly element: Element }): boolean => !isClosedOff(view, element, block.element);
  const { main, aspects } = ratingsOf(view, block.element, block.ratings.filter(within));
  const date = dateOf(view, block.dates.filter(within), parts);
  const isAspect = (part: Part): boolean => aspects.some(({ name }) => name === line(part.text));
  const used = new Set(parts.filter((part) => isTaken(view, part, date, block) || isAspect(part)));
  const author = authorOf(
    view,
    block.element,
    parts.filter((part) => !used.has(part)),
  );
  for (const part of parts) if (part.element === author?.element || isBy(part.text)) used.add(part);
  const text = textOf(view, block.element, parts, used);
  const title = titleOf(view, block.element, parts, text, used, author !== undefined);
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
  return { fact: { ...review, confidence: Math.round(confidence * 100) / 100 }, stated: statedAt(block.element, raw) };
}

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
  const words = text?.text ?? "";
  if ((words === "" && title === undefined) || (author === undefined && date === undefined && words.length < 40))
    return undefined;
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
  if (!/[\p{L}\p{N}]/u.test(said)) return true;
  const rest = part.element === date?.element ? said.replace(date.raw, "") : undefined;
  if (rest !== undefined && (!/\p{L}{4}/u.test(rest) || IS_POSTED.test(rest))) return true;
  if (said.endsWith(":") && block.ratings.some(({ element }) => dom.contains(part.box, element))) return true;
  return block.ratings.some(({ element, rating }) => dom.contains(element, part.element) && rating.raw.includes(said));
}
