import type { Steps } from "../context";
import type { Workshop } from "../facts/fact-maker";
import type { ToldFact } from "../merge/fact-book";
import { asWritten, folded, line } from "../text/clean";
import { elementText } from "../text/element-text";
import { statedAt } from "../visible";
import { textNodes } from "../visible/marks/text-nodes";
import { addPlace } from "./second-place";

/** A text is found by so many characters of its beginning; a shorter one only as a whole. */
const BEGINNING = 24;
const SHORTEST = 8;
const COMPARED = 60;
const MOST = 2_000;
const RAW = 4_000;

/**
 * Finds reviews that only a data block states where people see them, by how they begin, and adds that place. One look-up
 * for each text of the page; only where there are such reviews. `marked` elements are reviews of their own.
 */
export function* locateReviews(
  told: readonly ToldFact[],
  { context, cite }: Workshop,
  marked: ReadonlySet<Element>,
): Steps {
  const wanted = wantedOf(told);
  if (wanted.size === 0) return;
  const see = (text: string, parent: Element): void => {
    const key = keyOf(text);
    const each = key === undefined ? undefined : wanted.get(key);
    if (each === undefined || key === undefined) return;
    const shown = elementText(context.dom, parent, RAW);
    if (!isAlike(shown, textOf(each))) return;
    addPlace(each, () => cite(statedAt(parent, asWritten(shown.trim(), RAW))));
    wanted.delete(key);
  };
  yield* textNodes(context, marked, see, () => undefined);
}

function wantedOf(told: readonly ToldFact[]): Map<string, ToldFact> {
  const wanted = new Map<string, ToldFact>();
  for (const each of told) {
    if (wanted.size >= MOST) break;
    if (each.fact.kind !== "review" || !each.provenance.every(({ syntax }) => syntax === "json-ld")) continue;
    const key = keyOf(textOf(each));
    if (key !== undefined && !wanted.has(key)) wanted.set(key, each);
  }
  return wanted;
}

const textOf = ({ fact }: ToldFact): string => (fact.kind === "review" ? (fact.text ?? "") : "");

function keyOf(text: string): string | undefined {
  if (text.length < SHORTEST) return undefined;
  const key = line(text.slice(0, 200)).slice(0, BEGINNING).toLowerCase();
  return key.length < SHORTEST ? undefined : key;
}

/** The one begins as the other does. */
function isAlike(shown: string, stated: string): boolean {
  const [one, other] = [shown, stated].map((text) => folded(text.trim().slice(0, COMPARED * 3)).slice(0, COMPARED));
  if (one === undefined || other === undefined) return false;
  return (
    one === other ||
    (one.length >= BEGINNING && other.startsWith(one)) ||
    (other.length >= BEGINNING && one.startsWith(other))
  );
}
