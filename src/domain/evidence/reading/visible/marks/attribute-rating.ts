import type { Dom } from "../../dom";
import type { Rating } from "../../model";
import { inAscii } from "../../../../ground/digits";

/** Attributes that widgets keep their value in, and those that say its scale. */
const VALUES = [
  "data-rating",
  "data-score",
  "data-stars",
  "data-rate",
  "data-average-rating",
  "data-average",
  "data-rateit-value",
  "data-rating-value",
  "data-star-rating",
  "data-review-rating",
  "data-note",
  "data-mv-create-rating",
  "data-value",
  "rating",
  "score",
  "stars",
];
const BESTS = [
  "data-max",
  "data-max-rating",
  "data-rating-max",
  "data-rateit-max",
  "data-best",
  "data-best-rating",
  "data-stars-max",
  "data-scale",
  "max",
];

/** Elements that may have them. Plain `value`, `rating` and `score` count only on custom elements and meters. */
export const ATTRIBUTE_SELECTOR =
  VALUES.map((name) => `[${name}]`).join(",") + ",meter[value],input[value][class*=rating i]";

const COUNTS = [
  "data-count",
  "data-votes",
  "data-review-count",
  "data-reviews-count",
  "data-rating-count",
  "data-number-of-reviews",
  "data-num-reviews",
  "data-total-count",
  "data-mv-create-total-ratings",
];
const MOST_STARS = 12;
const NUMBER = /^\s*(\d{1,3}(?:[.,]\d{1,16})?)\s*$/u;

const numberIn = (text: string | null): number | undefined => {
  const written = text === null ? undefined : NUMBER.exec(inAscii(text))?.[1];
  return written === undefined ? undefined : Number(written.replace(",", "."));
};

/** The rating in an element's own data. `spoken`: its names say that it shows ratings; `data-value` counts only then. */
export function attributeRating(dom: Dom, element: Element, spoken: boolean): Rating | undefined {
  const named = VALUES.find(
    (name) => allowed(dom, element, name, spoken) && numberIn(dom.attribute(element, name)) !== undefined,
  );
  const name = named ?? (spoken && isShown(dom, element) ? "value" : undefined);
  const written = name === undefined ? null : dom.attribute(element, name);
  const value = numberIn(written);
  if (name === undefined || value === undefined || value <= 0 || isOneOfMany(dom, element)) return undefined;
  const best = BESTS.map((each) => numberIn(dom.attribute(element, each))).find(
    (each) => each !== undefined && each >= 3,
  );
  if (best === undefined ? value > 10 : value > best) return undefined;
  return { raw: `${name}="${written ?? ""}"`, value, ...(best !== undefined && { best }) };
}

/** How many rated, where the same element says it. */
export function attributeCount(dom: Dom, element: Element): number | undefined {
  const count = COUNTS.map((each) => numberIn(dom.attribute(element, each))).find((each) => each !== undefined);
  return Number.isInteger(count) ? count : undefined;
}

/** A meter, or a field that a script draws as stars: only an average has tenths, a vote has none. */
function isShown(dom: Dom, element: Element): boolean {
  return (
    dom.name(element) === "meter" ||
    (dom.name(element) === "input" && /^\d[.,]\d+$/u.test(dom.attribute(element, "value") ?? ""))
  );
}

/** Stars side by side that have 1, 2, 3 … for the visitor's own vote. */
function isOneOfMany(dom: Dom, element: Element): boolean {
  const said = new Set<string>();
  const parent = dom.parent(element);
  const isAlone = parent !== null && dom.nextElement(element) === null && dom.firstElement(parent) === element;
  const row = isAlone ? dom.parent(parent) : parent;
  let child = row && dom.firstElement(row);
  for (let count = 0; child !== null && count < MOST_STARS; count++, child = dom.nextElement(child)) {
    const holder = isAlone ? dom.firstElement(child) : child;
    const value = holder === null ? undefined : VALUES.map((name) => dom.attribute(holder, name)).find((each) => each);
    if (value) said.add(value);
  }
  return said.has("1") && said.has("2") && said.has("3");
}

function allowed(dom: Dom, element: Element, name: string, spoken: boolean): boolean {
  if (!name.startsWith("data-")) return dom.name(element).includes("-") && spoken;
  return (name !== "data-value" && name !== "data-average" && name !== "data-note" && name !== "data-score") || spoken;
}

const WIDTH = /(?:^|;)\s*(?:width|--(?:percent|rating|fill|width))\s*:\s*(\d{1,3}(?:\.\d+)?)%/iu;

/** The share of a star bar that is filled, as a rating on its five stars. */
export function widthRating(style: string): Rating | undefined {
  const percent = Number(WIDTH.exec(style.slice(0, 400))?.[1] ?? Number.NaN);
  if (!(percent > 0 && percent <= 100)) return undefined;
  return { raw: `width: ${percent}%`, value: Math.round(percent * 5) / 100, best: 5 };
}
