import type { Dom } from "../../dom";
import type { Rating } from "../../model";
import { isHidden } from "../zones";
import { WEIGHT } from "./mark";

const STAR = /(?:^|[^a-z])(?:star|stern|ster|etoile|estrella|stella)s?(?:[^a-z]|$)/iu;
const EMPTY = /empty|off|outline|grey|gray|blank|inactive|border|(?:^|[^a-z])(?:o|far)(?:[^a-z]|$)/iu;
const HALF = /half/iu;
const MOST = 5;
const DEEPEST = 3;

interface Row {
  readonly name: string;
  readonly value: number;
}

/**
 * Gives what looks for rows of nothing but stars of one picture, which draw a rating by how many they are: only where rows
 * of one make differ is that sure. Never of the whole.
 */
export function openPlainRows(
  dom: Dom,
  add: (row: Element, rating: Rating, weight: number) => void,
): (row: Element) => void {
  const waiting = new Map<string, [Element, number][]>();
  const sure = new Set<string>();
  const tell = (row: Element, value: number): void =>
    add(row, { raw: `${value} of ${Math.ceil(value)} stars drawn`, value }, WEIGHT.plain);
  return (row) => {
    const found = plainRow(dom, row);
    if (found === undefined) return;
    const key = `${dom.name(row)} ${dom.attribute(row, "class") ?? ""} ${found.name}`;
    if (sure.has(key)) {
      tell(row, found.value);
      return;
    }
    const rows = waiting.get(key) ?? [];
    waiting.set(key, rows);
    rows.push([row, found.value]);
    if (rows[0]?.[1] === found.value) return;
    sure.add(key);
    for (const [each, value] of rows) tell(each, value);
    waiting.delete(key);
  };
}

function plainRow(dom: Dom, row: Element): Row | undefined {
  let name: string | undefined;
  let value = 0;
  for (let child = dom.firstElement(row); child !== null; child = dom.nextElement(child)) {
    if (isHidden(dom, child)) continue;
    const own = pictureOf(dom, child);
    if (own === undefined || EMPTY.test(own) || value % 1 !== 0 || value >= MOST) return undefined;
    const isHalf = HALF.test(own);
    if (!isHalf && own !== (name ??= own)) return undefined;
    value += isHalf ? 0.5 : 1;
  }
  return name === undefined ? undefined : { name, value };
}

/** What the one picture of a star is called, which may stand in a box or link of its own. */
function pictureOf(dom: Dom, child: Element): string | undefined {
  let at = child;
  for (let level = 0; level < DEEPEST; level++) {
    const name = ["class", "src", "href", "xlink:href"].map((each) => dom.attribute(at, each) ?? "").join(" ");
    const inner = dom.firstElement(at);
    if (STAR.test(name))
      return dom.text(at).trim() === "" && name.length < 200 ? name.replace(/\s+/gu, " ") : undefined;
    if (inner === null || dom.nextElement(inner) !== null) return undefined;
    at = inner;
  }
  return undefined;
}
