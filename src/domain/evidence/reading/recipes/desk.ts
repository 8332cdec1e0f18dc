import type { Context, Steps } from "../context";
import type { ReaderName } from "../items";
import { openMarksAt, type MarksAt } from "../visible/marks-at";
import { RECIPE_LIMITS } from "./recipe-limits";
import type { SiteRecipe } from "./site-recipe";
import { indexWords, type WordIndex } from "./word-index";

/** What a recipe is read with on one page. */
export interface Desk {
  readonly context: Context;
  readonly by: ReaderName;
  readonly words: WordIndex;
  readonly marks: MarksAt;
  /** Elements that match a selector, the element itself included for `:scope`; none where it is broken. */
  query(css: string, within: Element | undefined): readonly Element[];
}

/** What the page shows is never its own machine-readable statement. */
const CONFIDENCE = 0.9;

export function* openDesk(recipe: SiteRecipe, context: Context): Steps<Desk> {
  const { name, syntax = "recipe", version = "1" } = recipe;
  const words = yield* indexWords(context);
  return {
    context,
    by: { syntax, name, version, confidence: CONFIDENCE },
    words,
    marks: openMarksAt(context),
    query: openQueries(context),
  };
}

function openQueries({ dom, budget, warn }: Context): Desk["query"] {
  const broken = new Set<string>();
  let left: number = RECIPE_LIMITS.queries;
  return (css, within) => {
    if (css === ":scope") return within ? [within] : [];
    if (broken.has(css) || left-- <= 0 || !budget.spend("nodes", 1)) return [];
    try {
      return Array.from(dom.all(css, within)).slice(0, RECIPE_LIMITS.elements);
    } catch {
      broken.add(css);
      warn("recipe-selector", css);
      return [];
    }
  };
}
