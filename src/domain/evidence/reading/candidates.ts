import type { Graph } from "./graph";
import type { Item } from "./items";
import { nameOf } from "./subjects/name";
import { isGallery, isMedia, isPage, isReview, isTextOrMedia, isThing } from "./vocabulary";

/**
 * Things that the page describes for their own sake: no part of another thing, and more than the page's furniture.
 * A text or picture only where it is alone (beside a thing it is about the thing, beside its like it is a teaser), and
 * pictures that people have filed under words, or that a gallery holds with words of their own.
 */
export function standaloneThings(graph: Graph): Item[] {
  const pages = graph.items.filter(isPage);
  const entities = pages.flatMap((page) => [...graph.itemsOf(page, "mainEntity"), ...graph.itemsOf(page, "about")]);
  const roots = graph.items.filter(
    (item) => isThing(item) && !isReview(item) && graph.isRoot(item) && nameOf(item) !== undefined,
  );
  const things = roots.filter((item) => !isTextOrMedia(item) || isFiled(item));
  const pictures = pages.filter(isGallery).flatMap((gallery) => picturesOf(gallery, graph));
  const alone = roots.length === 1 ? roots : [];
  return [
    ...new Set([
      ...entities.filter((item) => isThing(item) && nameOf(item) !== undefined),
      ...things,
      ...pictures,
      ...alone,
    ]),
  ];
}

/**
 * The pictures of a gallery that say something of themselves (schema.org ImageGallery, `associatedMedia` and `image`). One alone is the
 * page's own picture, which many sites give to every list.
 */
function picturesOf(gallery: Item, graph: Graph): Item[] {
  const own = new Set(graph.itemsOf(gallery, "primaryImageOfPage"));
  const held = new Set([...graph.itemsOf(gallery, "associatedMedia"), ...graph.itemsOf(gallery, "image")]);
  const pictures = [...held].filter((item) => isMedia(item) && !own.has(item) && nameOf(item) !== undefined);
  return pictures.length > 1 ? pictures : [];
}

function isFiled(item: Item): boolean {
  return isMedia(item) && item.properties.has("keywords");
}
