import { at, listAt, numberAt, textAt } from "./at";

/** An item as one of the formats says it, before it is made plain: markup may stand in it. */
export interface Said {
  readonly ids: readonly string[];
  readonly urls: readonly string[];
  readonly title: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
  readonly text: string;
  /** Whether summary and text have no markup. */
  readonly isPlain: boolean;
  readonly categories: readonly string[];
  readonly place: {
    readonly name: string;
    readonly latitude?: number | undefined;
    readonly longitude?: number | undefined;
  };
  readonly source: { readonly title: string; readonly url: string };
}

const texts = (list: readonly unknown[], ...paths: readonly string[]): string[] =>
  list.map((one) => (typeof one === "string" ? one : textAt(one, ...paths))).filter((one) => one !== "");

/** GeoRSS (point, or the middle of a box) or W3C Basic Geo. */
function placeOf(item: unknown): Said["place"] {
  const [south, west] = [numberAt(item, "georss.box.lowerCorner.lat"), numberAt(item, "georss.box.lowerCorner.lng")];
  const [north, east] = [numberAt(item, "georss.box.upperCorner.lat"), numberAt(item, "georss.box.upperCorner.lng")];
  return {
    name: textAt(item, "georss.featureName"),
    latitude: numberAt(item, "georss.point.lat") ?? numberAt(item, "geo.lat") ?? middle(south, north),
    longitude: numberAt(item, "georss.point.lng") ?? numberAt(item, "geo.long") ?? middle(west, east),
  };
}

const middle = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : (one + other) / 2;

/** The addresses of links that lead to the item itself (RFC 4287 §4.2.7.2). */
const linksOf = (item: unknown, path: string): string[] =>
  listAt(item, path).flatMap((link) => (["", "alternate"].includes(textAt(link, "rel")) ? [textAt(link, "href")] : []));

/** RSS 0.9x, 1.0 and 2.0. */
export const saidInRss = (item: unknown): Said => ({
  ids: [textAt(item, "guid.value"), textAt(item, "atom.id"), textAt(item, "rdf.about")],
  urls: [
    textAt(item, "link"),
    ...linksOf(item, "atom.links"),
    at(item, "guid.isPermaLink") === false ? "" : textAt(item, "guid.value"),
    textAt(item, "rdf.about"),
  ],
  title: textAt(item, "title", "dc.titles.0", "media.title.value", "atom.title.value"),
  authors: [
    ...texts(listAt(item, "authors"), "name", "email"),
    ...texts(listAt(item, "dc.creators", "dcterms.creators")),
    ...texts(listAt(item, "atom.authors"), "name"),
    textAt(item, "itunes.author"),
  ],
  published: textAt(item, "pubDate", "atom.published", "dcterms.issued.0", "dcterms.created.0", "dc.dates.0"),
  updated: textAt(item, "atom.updated", "dcterms.modified.0"),
  summary: textAt(item, "description", "atom.summary.value", "dc.descriptions.0", "itunes.summary"),
  text: textAt(item, "content.encoded", "atom.content.value"),
  isPlain: false,
  categories: [...texts(listAt(item, "categories"), "name"), ...texts(listAt(item, "dc.subjects"))],
  place: placeOf(item),
  source: { title: textAt(item, "source.title"), url: textAt(item, "source.url") },
});

/** Atom 0.3 and 1.0. */
export const saidInAtom = (entry: unknown): Said => ({
  ids: [textAt(entry, "id")],
  urls: linksOf(entry, "links"),
  title: textAt(entry, "title.value", "dc.titles.0"),
  authors: [...texts(listAt(entry, "authors"), "name", "email"), ...texts(listAt(entry, "dc.creators"))],
  published: textAt(entry, "published", "dcterms.issued.0", "dc.dates.0"),
  updated: textAt(entry, "updated"),
  summary: textAt(entry, "summary.value", "media.group.description.value"),
  text: textAt(entry, "content.value"),
  isPlain: textAt(entry, "content.type") === "text/plain",
  categories: [...texts(listAt(entry, "categories"), "label", "term"), ...texts(listAt(entry, "dc.subjects"))],
  place: placeOf(entry),
  source: { title: textAt(entry, "source.title.value"), url: textAt(entry, "source.links.0.href", "source.id") },
});

/** JSON Feed 1.0 and 1.1. */
export const saidInJson = (item: unknown): Said => ({
  ids: [textAt(item, "id")],
  urls: [textAt(item, "url"), textAt(item, "external_url")],
  title: textAt(item, "title"),
  authors: texts(listAt(item, "authors"), "name", "url"),
  published: textAt(item, "date_published"),
  updated: textAt(item, "date_modified"),
  summary: textAt(item, "summary"),
  text: textAt(item, "content_text", "content_html"),
  isPlain: textAt(item, "content_text") !== "",
  categories: texts(listAt(item, "tags")),
  place: { name: "" },
  source: { title: "", url: "" },
});
