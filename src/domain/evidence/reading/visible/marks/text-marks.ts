import type { Steps } from "../../context";
import { MULTIPLE } from "../../counts/multiples";
import { inAscii } from "../../../../ground/digits";
import { findDate } from "../dates/find-date";
import type { View } from "../view";
import { pattern } from "../words/pattern";
import { countsIn } from "./count-text";
import { gradeRating, isGrade } from "./grades";
import { type Marks, type RatingMark, WEIGHT } from "./mark";
import { maySpeakOfRating, ratingIn, type SaidRating } from "./rating-text";
import { glyphRating } from "./star-glyphs";
import { stepIn } from "./step-label";
import { textNodes } from "./text-nodes";

const LONGEST = 160;
const DIGIT = /\p{Nd}/u;
const GLYPH = /[★⭐✭✮🌟]/u;
const RELATIVE =
  /^(?:yesterday|today|hier|gestern|heute|ayer|hoy|ieri|oggi|gisteren|vandaag|ontem|hoje|vor einem|il y a un|a (?:day|week|month|year) ago|an hour ago|één|een \p{L}+ geleden|hace una?|un[ao']? ?\p{L}+ fa|há uma?)/iu;
/** What separates a date from the name before it. */
const DASH = /^[\s\p{P}\p{S}]+/u;
const BARE = /^\d{1,2}(?:[.,]\d{1,2})?$/u;
const COUNT_ALONE = pattern(
  String.raw`^\(?(?:(?:\d{1,3}(?:[.,'’\s]\d{3})+|\d{1,7})(?:\s?(?:${MULTIPLE}))?|\d{1,4}[.,]\d\s?(?:${MULTIPLE}))\+?\)?$`,
);
const FRACTION = /^\d{1,3}(?:[.,]\d{1,16})?$/u;
/** How far above a text its other half may stand, as in `<b>4.3</b> out of <i>5</i>`. */
const LEVELS = 3;
const MOST_MARKS = 20_000;

/** Ratings, counts and dates that the texts of the page, or of one element of it, show. */
export function* textMarks(
  view: View,
  stated: ReadonlySet<Element>,
  marks: Marks,
  look: (element: Element) => void,
  within?: Element,
): Steps {
  const see = (text: string, parent: Element): void => {
    if (text.length > LONGEST * 4) return;
    const said = text.trim();
    if (said === "" || said.length > LONGEST || marks.ratings.length + marks.dates.length > MOST_MARKS) return;
    if (DIGIT.test(said) || GLYPH.test(said)) readNumber(view, said, parent, marks);
    else if (isGrade(said) || /\b(?:overall|rated|rating)\b/iu.test(said)) readGrade(view, parent, marks);
    else if (RELATIVE.test(said.replace(DASH, ""))) readDate(view, said, parent, marks);
  };
  yield* textNodes(view.context, stated, see, look, within);
}

function readNumber(view: View, said: string, parent: Element, marks: Marks): void {
  readDate(view, said, parent, marks);
  const step = stepIn(inAscii(said));
  if (step !== undefined && (step.named || view.spoken(parent))) marks.steps.push({ ...step, element: parent });
  for (const count of countsNear(view, said, parent)) marks.counts.push({ ...count, element: parent });
  const mark = ratingNear(view, said, parent, marks);
  if (mark !== undefined) marks.ratings.push(mark);
}

function readDate(view: View, said: string, parent: Element, marks: Marks): void {
  const date = findDate(said.replace(DASH, ""), view.dates);
  if (date !== undefined) marks.dates.push({ ...date, element: parent });
}

function countsNear(view: View, said: string, parent: Element): ReturnType<typeof countsIn> {
  const { language } = view;
  const own = countsIn(said, language);
  if (own.length > 0 || !COUNT_ALONE.test(inAscii(said))) return own;
  const grown = [parent, view.context.dom.parent(parent)].flatMap((element) =>
    element === null ? [] : (view.brief(element) ?? []),
  );
  const digits = said.replace(/[()（）+]/gu, "").trim();
  return (
    grown
      .map((text) => countsIn(text, language).filter(({ raw }) => raw.includes(digits)))
      .find((found) => found.length > 0) ?? []
  );
}

/** The surest reading of a text by itself or with what stands right around it. */
function ratingNear(view: View, said: string, parent: Element, marks: Marks): RatingMark | undefined {
  const { dom } = view.context;
  let best: RatingMark | undefined;
  let at: Element | null = parent;
  for (let level = 0; at !== null && level < LEVELS; level++, at = dom.parent(at)) {
    const text = view.brief(at);
    if (text === undefined) break;
    const found = readRating(view, text, at);
    if (found && reaches(found, said) && found.weight > (best?.weight ?? 0)) best = { ...found, element: at };
    if (!FRACTION.test(inAscii(said)) && best !== undefined) break;
  }
  return best ?? bareNumber(view, said, parent, marks);
}

const reaches = ({ rating }: SaidRating, said: string): boolean =>
  rating.raw.includes(said) || said.includes(rating.raw);

function readRating(view: View, text: string, element: Element): SaidRating | undefined {
  const drawn = GLYPH.test(text) ? glyphRating(text) : undefined;
  if (drawn) return { rating: drawn, weight: drawn.best === drawn.value ? WEIGHT.className : WEIGHT.glyphs };
  if (!maySpeakOfRating(text)) return undefined;
  return (
    ratingIn(text, view.spoken(element), view.language?.startsWith("de") ?? false) ??
    fractionAlone(text) ??
    fractionSigned(text, view)
  );
}

const FRACTION_ALONE = /^([1-9]|10)\s?\/\s?(5|10)$/u;

/** "4/5" may count anything. */
function fractionAlone(text: string): SaidRating | undefined {
  const [raw, value, best] = FRACTION_ALONE.exec(inAscii(text)) ?? [];
  if (raw === undefined || Number(value) > Number(best)) return undefined;
  return { rating: { raw: text, value: Number(value), best: Number(best) }, weight: WEIGHT.plain };
}

const FRACTION_PIECE = /(?:^|[·|•]|\s[–—-]\s)\s*([1-9]|10)\s?\/\s?(5|10)\s*(?:$|[·|•]|\s[–—-]\s)/u;

/** "Ann Smith · 3 May 2026 · 4/5": beside a day and set apart, it is what somebody gave. */
function fractionSigned(text: string, view: View): SaidRating | undefined {
  const [piece, value, best] = FRACTION_PIECE.exec(inAscii(text)) ?? [];
  if (piece === undefined || Number(value) > Number(best) || findDate(text, view.dates) === undefined) return undefined;
  return { rating: { raw: `${value}/${best}`, value: Number(value), best: Number(best) }, weight: WEIGHT.plain };
}

/** A number alone in a place that is named after ratings; its scale only if the place says one. */
function bareNumber(view: View, said: string, parent: Element, marks: Marks): RatingMark | undefined {
  const plain = inAscii(said);
  const value = BARE.test(plain) ? Number(plain.replace(",", ".")) : Number.NaN;
  if (!(value >= 0 && value <= 10) || isScaleItself(view, parent, said)) return undefined;
  if (value === 0) {
    if (view.spoken(parent)) marks.loose.push({ element: parent, raw: said });
    return undefined;
  }
  if (!view.spoken(parent)) {
    if (/[.,]/u.test(plain)) marks.loose.push({ element: parent, raw: said });
    return undefined;
  }
  const best = scaleBeside(view, parent, value);
  const rating = { raw: said, value, ...(best !== undefined && { best }) };
  return { element: parent, rating, weight: /[.,]/u.test(plain) ? WEIGHT.bareNumber : WEIGHT.className - 0.05 };
}

const isScaleItself = (view: View, element: Element, said: string): boolean => {
  const tokens = view.tokens(element);
  const isCounted = ["number", "num"].some((word) => tokens.has(word)) && !/[.,]/u.test(inAscii(said));
  return isCounted || ["best", "max", "worst", "total", "count", "counter", "votes"].some((word) => tokens.has(word));
};

/** Widgets keep the scale in an element of its own beside the value: `<span class="best">10</span>`. */
function scaleBeside(view: View, element: Element, value: number): number | undefined {
  const { dom } = view.context;
  const parent = dom.parent(element);
  for (let each = parent && dom.firstElement(parent); each !== null; each = dom.nextElement(each)) {
    const tokens = view.tokens(each);
    const scale =
      tokens.has("best") || tokens.has("max") ? Number(inAscii(dom.text(each).slice(0, 20)).replace(/[^\d]/gu, "")) : 0;
    if (scale >= value && scale >= 3 && scale <= 100) return scale;
  }
  return undefined;
}

function readGrade(view: View, parent: Element, marks: Marks): void {
  const text = view.brief(parent);
  const above = view.context.dom.parent(parent);
  const near = (above && view.brief(above)) ?? "";
  const rating = text === undefined ? undefined : gradeRating(text, near);
  if (rating) marks.ratings.push({ element: parent, rating, weight: WEIGHT.text });
}
