import { matchesOf, nodeNameOf, queryOf, textOf, typeOf, valueOf } from "../../domain/evidence/reading";

/** So much new text is worth a reading whenever it comes. */
const MUCH = 40;
/** So often may one place change a little (a clock, a counter, a menu) before it is no news any more. */
const STRIKES = 3;

const ELEMENT = 1;
/** Markup that says something without showing it, and frames that may show something. */
const TELLING = 'script[type*="ld+json" i],[itemprop],[itemscope],[typeof],iframe';

/** How often each place has changed a little; held for as long as the document lives. */
export type Strikes = WeakMap<Node, number>;

/** Whether changes are worth reading the page again: much came, a little changed, or nothing that matters. */
export type News = "much" | "little" | "none";

/**
 * How much news changes of a page are: texts or markup came or went. Asked of one round of changes after the other; what
 * keeps changing a little is noise after a few rounds, what grows stays news.
 */
export function openNews(strikes: Strikes): (records: readonly MutationRecord[]) => News {
  const struck = new Set<Node>();
  const isNew = (place: Node): boolean => {
    if (!struck.has(place)) strikes.set(place, (strikes.get(place) ?? 0) + 1);
    struck.add(place);
    return (strikes.get(place) ?? 0) <= STRIKES;
  };
  return (records) => {
    let news: News = "none";
    for (const record of records) {
      const worth = worthOf(record);
      // Every place is counted, also beside one that is news.
      if (worth === "much") news = "much";
      else if (worth === "little" && isNew(record.target) && news === "none") news = "little";
    }
    return news;
  };
}

function worthOf({ type, target, addedNodes, removedNodes }: MutationRecord): News {
  if (type === "attributes") return "little";
  if (type === "characterData") return (valueOf(target) ?? "").trim().length >= MUCH ? "much" : "little";
  const added = [...addedNodes];
  if (added.some(isTelling) || textIn(added) >= MUCH) return "much";
  return textIn(added) + textIn([...removedNodes]) > 0 ? "little" : "none";
}

function isTelling(node: Node): boolean {
  if (typeOf(node) !== ELEMENT) return false;
  return matchesOf(node as Element, TELLING) || queryOf(node as Element, TELLING).length > 0;
}

const textIn = (nodes: readonly Node[]): number =>
  nodes.reduce((sum, node) => sum + (isStyle(node) ? 0 : (textOf(node) ?? "").trim().length), 0);

const isStyle = (node: Node): boolean => ["STYLE", "SCRIPT", "NOSCRIPT"].includes(nodeNameOf(node));
