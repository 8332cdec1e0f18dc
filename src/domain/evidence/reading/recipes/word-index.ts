import type { Context, Steps } from "../context";
import { folded } from "../text/clean";
import { textNodes } from "../visible/marks/text-nodes";

/** A short text that the page shows, and the element it stands in. `rest` is what follows its first colon. */
export interface ShownText {
  readonly element: Element;
  readonly rest?: string;
}

/** Short texts of the page by their words, so that labels are found without a walk for each. */
export type WordIndex = ReadonlyMap<string, readonly ShownText[]>;

const LONGEST = 200;
const MOST_TEXTS = 40_000;
const MOST_OF_ONE = 2_000;
const NOTHING: ReadonlySet<Element> = new Set();

/** All short texts and `aria-label`s of the page. Of "Beds: 45" both the whole and "Beds" are kept. */
export function* indexWords(context: Context): Steps<WordIndex> {
  const index = new Map<string, ShownText[]>();
  let count = 0;
  const keep = (text: string, shown: ShownText): void => {
    const key = folded(text);
    const known = index.get(key);
    if (key === "" || count > MOST_TEXTS) return;
    count++;
    if (known === undefined) index.set(key, [shown]);
    else if (known.length < MOST_OF_ONE) known.push(shown);
  };
  const see = (text: string, element: Element): void => {
    const said = text.length > LONGEST * 4 ? "" : text.trim();
    if (said === "" || said.length > LONGEST) return;
    keep(said, { element });
    const colon = said.indexOf(":");
    const rest = said.slice(colon + 1).trim();
    if (colon > 0 && rest !== "") keep(said.slice(0, colon), { element, rest });
  };
  const look = (element: Element): void => {
    const label = context.dom.attribute(element, "aria-label");
    if (label !== null) see(label, element);
  };
  yield* textNodes(context, NOTHING, see, look);
  return index;
}
