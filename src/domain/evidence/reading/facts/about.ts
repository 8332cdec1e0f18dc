import type { Graph } from "../graph";
import { type Item, type Literal, valuesOf, type Value } from "../items";
import { nameOf } from "../subjects/name";
import { folded } from "../text/clean";
import { isPage, isThing } from "../vocabulary";

/** Steps from a value up to the thing it belongs to, e.g. from an offer's seller's offer. */
const MOST_STEPS = 4;

/**
 * The thing an opinion names itself (`itemReviewed`), if it says enough of it to know it by. Within a thing that carries the
 * opinion a shorter or longer form of its name means that thing.
 */
export function reviewedBy(opinion: Value, graph: Graph, holder?: Item): Item | undefined {
  if (opinion.kind !== "item") return undefined;
  const reviewed = valuesOf(opinion, "itemReviewed")[0];
  if (reviewed === undefined) return undefined;
  const item = reviewed.kind === "text" ? (graph.named(reviewed.text) ?? calledSo(reviewed)) : graph.resolve(reviewed);
  if (holder && meansSame(item, holder)) return undefined;
  return nameOf(item) !== undefined || (item.id !== undefined && !holder) ? item : undefined;
}

/** A thing known by its name, or by its address. */
function calledSo(said: Literal): Item {
  const isAddress = said.label === undefined && /^https?:/iu.test(said.text);
  const properties = new Map(isAddress ? [] : [["name", [said]]]);
  return { kind: "item", types: [], ...(isAddress && { id: said.text }), properties, place: said.place };
}

function meansSame(item: Item, holder: Item): boolean {
  const [one, other] = [folded(nameOf(item) ?? ""), folded(nameOf(holder) ?? "")];
  const isAlike = item.types.length === 0 || item.types.some((type) => holder.types.includes(type));
  return (
    isAlike && one !== "" && other !== "" && (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `))
  );
}

/**
 * Whom an opinion is about that an item carries: the item itself, if it is a thing or has a name; else, of an offer, what is
 * offered; of a page, what it is about; of any value, the thing that it belongs to.
 */
export function bearerOf(holder: Item, graph: Graph): Item {
  let bearer = holder;
  for (let step = 0; step < MOST_STEPS && !standsAlone(bearer); step++) {
    const [next = graph.holderOf(bearer)] = presentedBy(bearer, graph);
    if (next === undefined) break;
    bearer = next;
  }
  return standsAlone(bearer) ? bearer : holder;
}

const standsAlone = (item: Item): boolean => !isPage(item) && (isThing(item) || nameOf(item) !== undefined);

function presentedBy(item: Item, graph: Graph): Item[] {
  if (!isPage(item)) return graph.itemsOf(item, "itemOffered");
  const presented = [...graph.itemsOf(item, "mainEntity"), ...graph.itemsOf(item, "item")];
  return presented.length === 1 ? presented : [];
}
