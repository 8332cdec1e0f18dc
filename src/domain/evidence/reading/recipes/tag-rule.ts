import type { Item } from "../items";
import type { Desk } from "./desk";
import { elementsAt } from "./locate";
import { give, newItem } from "./make-item";
import type { TagRule } from "./site-recipe";
import { valueAt } from "./value-at";

const MOST = 200;

/** Tags that people or the site have put on the subject; says how many. */
export function readTagRule(desk: Desk, { each, label = {}, by, count }: TagRule, subject: Item): number {
  const tags = elementsAt(desk, each)
    .slice(0, MOST)
    .map((element) => {
      const tag = newItem(desk, ["DefinedTerm"], element);
      const named = give(tag, "name", valueAt(desk, label, "text", element));
      give(tag, "creator", valueAt(desk, by, "text", element));
      give(tag, "userInteractionCount", valueAt(desk, count, "count", element));
      return named && give(subject, "keywords", tag);
    });
  return tags.filter(Boolean).length;
}
