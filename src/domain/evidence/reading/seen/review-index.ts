import type { ToldFact } from "../merge/fact-book";
import { folded } from "../text/clean";
import { type Compared, compared, isShownForm } from "./same-review";
import { isSeen, type ReviewDraft } from "./second-place";

interface Indexed {
  readonly told: ToldFact;
  readonly compared: Compared;
}

export interface ReviewIndex {
  /** The stated review that a seen one is. `raw`: all words that are seen of it. */
  find(seen: ReviewDraft, raw: string): ToldFact | undefined;
  /** Whether the page's own statements rate: then what stands beside them without a rating is talk, and no review. */
  readonly rates: boolean;
}

const BEGINNING = 20;
/** Reviews of one beginning or author that are compared. */
const MOST_ALIKE = 16;
/** Where neither beginning nor author leads to one, so many comparisons are made with the rest. */
const MOST_COMPARED = 4_000;

/** Stated reviews by how they begin and by their authors. */
export function indexReviews(told: readonly ToldFact[]): ReviewIndex {
  const shelves = new Map<string, Indexed[]>();
  const all: Indexed[] = [];
  for (const each of told) {
    if (each.fact.kind !== "review") continue;
    const indexed = { told: each, compared: compared(each.fact) };
    all.push(indexed);
    for (const key of keysOf(indexed.compared)) put(shelves, key, indexed);
  }
  let left = MOST_COMPARED;
  return {
    rates: all.some(({ told: { fact } }) => fact.kind === "review" && fact.rating !== undefined),
    find(seen, raw) {
      if (all.length === 0) return undefined;
      const one = compared(seen);
      const shown = folded(raw);
      const near = keysOf(one).flatMap((key) => shelves.get(key) ?? []);
      const is = (other: Indexed): boolean => isShownForm(one, other.compared, shown);
      const found = near.find(is);
      if (found !== undefined || left <= 0) return found?.told;
      const rest = all.filter(({ told: other }) => !isSeen(other)).slice(0, left);
      left -= rest.length;
      return rest.find(is)?.told;
    },
  };
}

function keysOf({ text, author }: Compared): string[] {
  const keys = text === "" ? [] : [`text ${text.slice(0, BEGINNING)}`];
  return author === "" ? keys : [...keys, `by ${author}`];
}

function put(shelves: Map<string, Indexed[]>, key: string, indexed: Indexed): void {
  const alike = shelves.get(key);
  if (alike === undefined) shelves.set(key, [indexed]);
  else if (alike.length < MOST_ALIKE) alike.push(indexed);
}
