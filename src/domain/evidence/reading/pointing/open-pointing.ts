import { openContext } from "../open-context";
import { seePage } from "./page-view";
import { take, type Taken } from "./pick";
import { rowsAround } from "./rows";
import { isOfSeveral, type Wanted } from "./wanted";
import { isWorthPointing, type Move, moved, wordsOf } from "./walk";

/** Pointing at one page, from the first look to what is taken. */
export interface Pointing {
  /** Elements of the page that match, out of reach of names that the page gave its own. */
  all(selector: string): Element[];
  words(element: Element): string;
  isWorth(element: Element): boolean;
  moved(from: Element, move: Move): Element;
  /** Take what an element stands for; nothing where it cannot be what is wanted. */
  take(element: Element, wanted: Wanted): Choice | undefined;
}

/** What was taken, and the blocks around that might have been meant instead, the innermost first. */
export interface Choice {
  readonly levels: readonly Element[];
  readonly level: number;
  at(level: number): Taken | undefined;
}

export function openPointing(document: Document, url: string): Pointing {
  // A budget of its own for each look: an official may point for as long as it takes.
  const context = () => openContext(document, url, () => undefined);
  const { dom } = context();
  return {
    all: (selector) => [...dom.all(selector)],
    words: (element) => wordsOf(dom, element),
    isWorth: (element) => isWorthPointing(dom, element),
    moved: (from, move) => moved(dom, from, move),
    take(element, wanted) {
      const looked = context();
      const seen = "kind" in wanted && wanted.kind === "review" ? seePage(looked) : undefined;
      const { levels, best } = isOfSeveral(wanted) ? rowsAround(dom, element, seen) : upwards(element);
      const known = new Map<number, Taken | undefined>();
      const at = (level: number): Taken | undefined => {
        const chosen = levels[level];
        if (chosen && !known.has(level)) known.set(level, take(looked, chosen, wanted, seen));
        return known.get(level);
      };
      return at(best) && { levels, level: best, at };
    },
  };

  function upwards(element: Element): { levels: Element[]; best: number } {
    const levels = [element];
    for (let inner = element; ;) {
      const outer = moved(dom, inner, "wider");
      if (outer === inner) return { levels, best: 0 };
      levels.push(outer);
      inner = outer;
    }
  }
}
