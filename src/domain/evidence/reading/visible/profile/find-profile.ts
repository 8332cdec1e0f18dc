import type { Steps } from "../../context";
import type { Dom } from "../../dom";
import { folded, line, paragraphs } from "../../text/clean";
import { elementText } from "../../text/element-text";
import type { View } from "../view";
import { statedAt, type VisibleFact } from "../visible-fact";
import { termFor } from "./labels";
import { type Pair, type TellingPair, tellingPairs } from "./telling-pairs";

const MOST = 40;
const LONGEST_LABEL = 60;
const LONGEST_VALUE = 500;
/** A profile stands near the top; a page has thousands of lists only where they are content. */
const MOST_LISTS = 1_000;
const MOST_ROWS = 40;
const CONFIDENCE = 0.6;
const TELLING = new Set(["dl", "table"]);
/** A second telephone number may be of a second thing. */
const SEVERAL = 2;

/**
 * Facts about the page's subject from definition lists, tables of two columns, and lists of `Label: value`; at most 40.
 * A property is the schema.org term where the label is known. Other labels count only in a definition list or table that
 * shows by its known ones whose it is; there the property is the label itself as written. What several lists say of one
 * property, each in its own way, is said of several things, and left out.
 */
export function* findProfile(view: View, lists: readonly Element[]): Steps<VisibleFact[]> {
  const said = new Map<string, Said>();
  let seen = 0;
  for (const list of lists) {
    if (said.size >= MOST || !view.context.budget.spend("nodes", 1)) break;
    if (++seen > MOST_LISTS) break;
    if (seen % 50 === 0) yield;
    if (!isPlace(view, list)) continue;
    for (const pair of tellingPairs(pairsOf(view, list), TELLING.has(view.context.dom.name(list))))
      keep(pair, list, said);
  }
  return [...said.values()].flatMap(({ facts, lists }) => (lists.size < SEVERAL ? facts : [])).slice(0, MOST);
}

/** What is said of one property, and in which lists. */
interface Said {
  readonly facts: VisibleFact[];
  readonly lists: Set<Element>;
}

function keep({ label, property, value, element }: TellingPair, list: Element, all: Map<string, Said>): void {
  const said = all.get(property) ?? { facts: [], lists: new Set() };
  all.set(property, said);
  if (said.facts.some(({ fact }) => fact.kind === "profile" && folded(fact.value) === folded(value))) return;
  said.lists.add(list);
  said.facts.push({
    fact: { kind: "profile", property, value, confidence: CONFIDENCE },
    stated: statedAt(element, `${label}: ${value}`),
  });
}

const LISTS = new Set(["dl", "table", "ul", "p"]);

/** Whether an element may hold labels with their values, by its name; bold words may be the label that a box begins with. */
export function mayHoldPairs(dom: Dom, element: Element): boolean {
  const name = dom.name(element);
  if (LISTS.has(name)) return true;
  const box = name === "strong" || name === "b" ? dom.parent(element) : null;
  return box !== null && dom.name(box) === "div" && dom.firstElement(box) === element;
}

function isPlace(view: View, element: Element): boolean {
  const { out, furniture, form, aside, reviews } = view.zone(element);
  return !out && !furniture && !form && !aside && !reviews;
}

function pairsOf(view: View, list: Element): Pair[] {
  const name = view.context.dom.name(list);
  if (name === "dl") return definitions(view, list);
  if (name === "table") return rows(view, list);
  if (name === "ul") return items(view, list);
  const whole = name === "p" ? list : view.context.dom.parent(list);
  const pair = whole === null ? undefined : labelled(view, whole);
  return pair && termFor(pair.label) !== undefined ? [pair] : [];
}

function definitions(view: View, list: Element): Pair[] {
  const { dom } = view.context;
  const pairs: Pair[] = [];
  let label: string | undefined;
  for (const each of dom.all("dt,dd", list)) {
    if (pairs.length >= MOST_ROWS) break;
    if (dom.name(each) === "dt") label = labelIn(view, each);
    else if (label !== undefined) {
      const value = valueIn(view, each);
      if (value !== undefined) pairs.push({ label, value, element: each });
    }
  }
  return pairs;
}

function rows(view: View, table: Element): Pair[] {
  const { dom } = view.context;
  if (dom.all("table", table).length > 0) return [];
  const all = [...dom.all("tr", table)];
  if (all.length === 0 || all.length > MOST_ROWS) return [];
  const pairs = all.map((row) => {
    const cells = [...dom.all("th,td", row)];
    return cells.length === 2 && cells[0] && cells[1] ? pairOf(view, cells[0], cells[1]) : undefined;
  });
  const read = pairs.filter((pair) => pair !== undefined);
  return read.length * 4 >= all.length * 3 ? read.filter(({ label }) => /\p{L}/u.test(label)) : [];
}

function pairOf(view: View, first: Element, second: Element): Pair | undefined {
  const [label, value] = [labelIn(view, first), valueIn(view, second)];
  return label === undefined || value === undefined ? undefined : { label, value, element: second };
}

/** Two or more items of a list that are all a label with its value, or one whose label is known. */
function items(view: View, list: Element): Pair[] {
  const { dom } = view.context;
  const all: Element[] = [];
  for (let each = dom.firstElement(list); each !== null && all.length < MOST_ROWS; each = dom.nextElement(each))
    all.push(each);
  const pairs = all.flatMap((each) => labelled(view, each) ?? []);
  return pairs.length >= 3 && pairs.length * 4 >= all.length * 3
    ? pairs
    : pairs.filter(({ label }) => termFor(label) !== undefined);
}

/** `<strong>Label:</strong> value`, or two small elements of which the first ends in a colon or has a known name. */
function labelled(view: View, element: Element): Pair | undefined {
  const { dom } = view.context;
  const first = dom.firstElement(element);
  const text = view.brief(element);
  if (first === null || text === undefined) return undefined;
  const marked = view.brief(first) ?? "";
  const label = labelIn(view, first);
  if (label === undefined || !text.startsWith(marked) || dom.name(first) === "a") return undefined;
  const rest = text.slice(marked.length).trim();
  if (!/:$/u.test(marked) && !rest.startsWith(":") && termFor(label) === undefined) return undefined;
  const value = line(rest.replace(/^:\s*/u, ""));
  return value === "" ? undefined : { label, value, element };
}

function labelIn(view: View, element: Element): string | undefined {
  const text = (view.brief(element) ?? "").replace(/\s*:\s*$/u, "");
  return text !== "" && text.length <= LONGEST_LABEL && /\p{L}/u.test(text) ? text : undefined;
}

function valueIn(view: View, element: Element): string | undefined {
  const text = elementText(view.context.dom, element, LONGEST_VALUE * 3);
  const value = paragraphs(text).replace(/\s*\n\s*/gu, "\n");
  return value === "" || value.length > LONGEST_VALUE ? undefined : value;
}
