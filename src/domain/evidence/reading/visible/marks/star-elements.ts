import type { Dom } from "../../dom";
import type { Rating } from "../../model";
import { type Fill, fillOf, gradientOf } from "./star-fills";
import { RATING_TOKENS, wordsOf } from "../tokens";
import { isHidden } from "../zones";

const FULL = new Set(
  "full filled fill active on selected solid checked yellow gold golden amber orange colored positive whole rated fas highlighted lit".split(
    " ",
  ),
);
const EMPTY = new Set(
  "empty off outline inactive regular far o gray grey blank none unfilled border unchecked zero hollow open unrated disabled light unselected".split(
    " ",
  ),
);
const HALF = new Set("half halved".split(" "));
const STAR = new Set("star stars bubble heart stern ster etoile estrella stella estrela staricon".split(" "));
/** Where rows of drawn signs have no names, their colours tell. */
const COLOURS = new Set("yellow gold golden amber orange gray grey".split(" "));
const NAMES = ["class", "src", "href", "xlink:href", "id", "name", "data-icon", "icon", "d"];
const MOST = 10;
/** Beside the stars may stand their number and count. */
const OTHERS = 3;

type State = "full" | "half" | "empty" | "star";

export interface DrawnRow {
  readonly rating: Rating;
  /** What a star is called that is filled because others are not. */
  readonly plain?: string;
  /** Whether five such stars are all there is: only other rows show that these are filled. */
  readonly isAlike?: boolean;
}

/**
 * A rating drawn by several elements in a row, one for each star, told apart by the names of their classes or files
 * (`star-full`, `fa-star-o`, `star_half.png`, `#icon-star-empty`). A scale only where empty stars or all five are shown.
 */
export function starRow(dom: Dom, row: Element): DrawnRow | undefined {
  const states: State[] = [];
  let plain: string | undefined;
  let part: State | undefined;
  let others = 0;
  const named = namesOf(dom, row).some((word) => STAR.has(word) || RATING_TOKENS.has(word));
  for (let child = dom.firstElement(row); child !== null; child = dom.nextElement(child)) {
    if (isExtra(dom, child)) continue;
    const state = stateOf(dom, child, named);
    if (state === undefined) others++;
    else states.push(state);
    if (state === "star") plain ??= namesOf(dom, child).join(" ");
    if (state === "star") part = partOf(dom, child);
    if (states.length > MOST || others > OTHERS) return filled(dom, row);
  }
  if (states.length < 3) return filled(dom, row);
  if (states.length === FIVE && states.every((state) => state === "star"))
    return { rating: drawn(FIVE, FIVE, true), isAlike: true, ...(plain && { plain }) };
  const rating = summed(part === undefined ? states : withPart(states, part));
  return rating && { rating, ...(plain && !states.includes("full") && { plain }) };
}

/** Of all filled stars the last is named by how far it is: `star-66`. */
function partOf(dom: Dom, element: Element): State | undefined {
  const percent = Number(/star[-_](\d\d)(?:\s|$)/iu.exec(dom.attribute(element, "class") ?? "")?.[1] ?? Number.NaN);
  if (Number.isNaN(percent)) return undefined;
  return percent >= 75 ? "full" : percent >= 25 ? "half" : "empty";
}

function withPart(states: readonly State[], part: State): readonly State[] {
  const isOne = states.includes("full") && states.filter((state) => state === "star").length === 1;
  return isOne ? states.map((state) => (state === "star" ? part : state)) : states;
}

const FIVE = 5;

const drawn = (value: number, count: number, scaled: boolean): Rating => ({
  raw: `${value} of ${count} stars drawn`,
  value,
  ...(scaled && { best: count }),
});

/** Five drawn signs of one shape that differ in nothing but their colour. */
function filled(dom: Dom, row: Element): DrawnRow | undefined {
  const fills: Fill[] = [];
  const shapes = new Set<string>();
  for (let child = dom.firstElement(row); child !== null && fills.length <= MOST; child = dom.nextElement(child)) {
    const star = dom.name(child) === "svg" ? child : dom.firstElement(child);
    const fill = star === null ? undefined : fillOf(dom, star);
    if (star === null || fill === undefined) continue;
    fills.push(fill);
    shapes.add(
      [...dom.all("path,polygon,use", star)]
        .slice(0, 1)
        .map((shape) => SHAPE_NAMES.map((name) => dom.attribute(shape, name) ?? "").join(" "))
        .join(""),
    );
  }
  const rating = fills.length === FIVE && shapes.size <= 2 ? summed(fills) : undefined;
  return rating && { rating };
}

const SHAPE_NAMES = ["d", "points", "href", "xlink:href"];

function summed(states: readonly State[]): Rating | undefined {
  const count = (state: State): number => states.filter((each) => each === state).length;
  // Five halves are one picture for all of them, that says nothing.
  if (states.every((state) => state === "empty") || states.every((state) => state === "half")) return undefined;
  const marked = count("full") + count("half") + count("empty");
  // Where only the filled ones are marked, the others are the empty ones; where none is, nothing is said.
  if (marked === 0) return undefined;
  const plainIsFull = count("full") === 0;
  const value = count("full") + count("half") / 2 + (plainIsFull ? count("star") : 0);
  if (value === 0) return undefined;
  // Three stars may be any three icons; rows that people rate by have five, or now and then ten.
  if (states.length !== 5 && states.length !== 10 && value < states.length) return undefined;
  const scaled = states.length === 5 || states.length === 10 || value < states.length;
  return drawn(value, states.length, scaled);
}

/** Styles, gradients and words for screen readers may stand among the stars. */
function isExtra(dom: Dom, element: Element): boolean {
  const name = dom.name(element);
  if (name === "br" || name === "style" || name === "defs" || name === "script" || name === "title") return true;
  return isHidden(dom, element) || (name === "svg" && dom.all("use,path,polygon", element).length === 0);
}

function stateOf(dom: Dom, element: Element, isNamed: boolean): State | undefined {
  const inner = within(dom, element);
  if (inner === undefined) return undefined;
  const own = namesOf(dom, element);
  const all = [...own, ...inner.flatMap((each) => namesOf(dom, each))];
  if (inner.some((each) => dom.name(each) === "linearGradient")) all.push(GRADIENT);
  const has = (set: ReadonlySet<string>, words = all): boolean => words.some((word) => set.has(word));
  const isMarked = has(FULL) || has(EMPTY) || has(HALF);
  const isDrawn = isNamed ? isMarked : dom.name(element) === "svg" && has(COLOURS);
  if (!has(STAR) && !all.some((word) => /^star\d$/u.test(word)) && !isDrawn) return ligature(dom, element);
  const told = all.includes(GRADIENT) ? gradientOf(dom, element) : lettered(dom, element);
  if (told !== undefined) return told;
  // An element may hold a picture of every state, of which its own class shows one.
  const telling = has(HALF) && has(FULL) && has(EMPTY) ? own : all;
  if (has(HALF, telling)) return "half";
  if (has(EMPTY, telling)) return "empty";
  return has(FULL, telling) ? "full" : "star";
}

const LETTERS: Record<string, State> = { f: "full", h: "half", e: "empty" };

/** Some call their stars by one letter: `class="star f"`, `star/e.svg`. */
function lettered(dom: Dom, element: Element): State | undefined {
  const letter =
    /\s([feh])$/u.exec(dom.attribute(element, "class") ?? "") ??
    /\/([feh])\.(?:svg|png)$/u.exec(dom.attribute(element, "src") ?? "");
  return letter?.[1] === undefined ? undefined : LETTERS[letter[1]];
}

const GRADIENT = "linear gradient";
const PICTURE = 6;
const LARGEST = 40;

/** The first few elements within; nothing where there are more than a picture of a star is made of. */
function within(dom: Dom, element: Element): Element[] | undefined {
  const inner: Element[] = [];
  const open = [dom.firstElement(element)];
  let seen = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === null) continue;
    if (++seen > LARGEST) return undefined;
    if (inner.length < PICTURE) inner.push(at);
    open.push(dom.nextElement(at), dom.firstElement(at));
  }
  return inner;
}

/** Icon fonts that write the name of the icon. */
function ligature(dom: Dom, element: Element): State | undefined {
  if (dom.firstElement(element) !== null) return undefined;
  const text = dom.text(element).trim();
  if (text === "star" || text === "grade") return "full";
  if (text === "star_half") return "half";
  return text === "star_border" || text === "star_outline" ? "empty" : undefined;
}

function namesOf(dom: Dom, element: Element): string[] {
  return NAMES.flatMap((name) => {
    const value = dom.attribute(element, name);
    return value === null || value.length > 300
      ? []
      : wordsOf(name === "src" ? (value.split("/").at(-1) ?? "") : value);
  });
}
