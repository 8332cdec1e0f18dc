import type { Dom } from "../dom";
import { line } from "../text/clean";
import { hasAny, RELATED_TOKENS, SHOWING_TOKENS } from "./tokens";
import type { View } from "./view";
import { statedAt, type VisibleFact } from "./visible-fact";

const HINT = /tag|\/t\/|keyword|search|schlagwort|etiquet|mot-cle/iu;
const RELATED = /(?:^|\s)tag(?:\s|$)/iu;
const ADDRESS =
  /\/(?:tags?|hashtag|keywords?|schlagwort|etiqueta|etichetta|mot-cle)\/[^/?#]+|[?&](?:tags?|keyword)=[^&]+/iu;
const NAMES = new Set(
  "tag tags tagcloud tagged taglist keyword keywords hashtag hashtags label labels topic topics schlagworte schlagwort etiquetas etichette trefwoorden".split(
    " ",
  ),
);
const COUNT = /^(.*?)\s*[(×x]\s*(\d[\d.,\s]*)\)?\s*$/u;
const MOST = 100;
const LONGEST = 50;
const UP = 4;

/** Whether a link may be a tag, by its address or relation. */
export function mayBeTag(dom: Dom, element: Element): boolean {
  if (dom.name(element) !== "a") return false;
  return (
    RELATED.test(dom.attribute(element, "rel") ?? "") ||
    HINT.test(dom.attribute(element, "href")?.slice(0, 2_000) ?? "")
  );
}

/** Words that people or the page file its subject under: short links to what else has them. */
export function findTags(view: View, links: readonly Element[]): VisibleFact[] {
  const found = new Map<string, VisibleFact>();
  for (const link of links) {
    if (found.size >= MOST || !view.context.budget.spend("nodes", 1)) break;
    const tag = isTag(view, link) ? tagOf(view, link) : undefined;
    if (tag && !found.has(tag.key)) found.set(tag.key, tag.said);
  }
  return [...found.values()];
}

function tagOf(view: View, link: Element): { key: string; said: VisibleFact } | undefined {
  const raw = line(view.brief(link) ?? "", 200);
  const [, word, digits] = COUNT.exec(raw) ?? [];
  const label = (word ?? raw).replace(/^#/u, "").trim();
  if (label === "" || label.length > LONGEST || !/[\p{L}\p{N}]/u.test(label)) return undefined;
  const count = digits === undefined ? besideCount(view, link) : Number(digits.replace(/\D/gu, ""));
  const fact = { kind: "tag" as const, label, ...(count !== undefined && { count }), confidence: 0.7 };
  return { key: label.toLowerCase(), said: { fact, stated: statedAt(link, raw) } };
}

/** The number that stands after a tag's link, as in `<a>harbour</a> <small>(12)</small>`. */
function besideCount({ context: { dom }, brief }: View, link: Element): number | undefined {
  const next = dom.nextElement(link);
  const digits =
    next === null || dom.name(next) === "a" ? undefined : /^\(?(\d{1,6})\)?$/u.exec(brief(next) ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** By its address or relation; `/t/` and bare classes only within a list that is named after tags. */
function isTag(view: View, link: Element): boolean {
  const { dom } = view.context;
  const zone = view.zone(link);
  if (zone.out || zone.furniture || zone.form || isBesideMain(view, link) || dom.all("img", link).length > 0)
    return false;
  const related = RELATED.test(dom.attribute(link, "rel") ?? "");
  const addressed = ADDRESS.test(dom.attribute(link, "href") ?? "");
  return (
    related ||
    addressed ||
    (isAmongTags(view, link) && /\/t\/|tag|search|keyword/iu.test(dom.attribute(link, "href") ?? ""))
  );
}

function isAmongTags(view: View, link: Element): boolean {
  let at: Element | null = link;
  for (let level = 0; at !== null && level < UP; level++, at = view.context.dom.parent(at)) {
    for (const token of view.tokens(at)) if (NAMES.has(token)) return true;
  }
  return false;
}

/** Tags of other posts, or of the whole site. */
function isBesideMain(view: View, link: Element): boolean {
  const { dom } = view.context;
  for (let at: Element | null = link; at !== null; at = dom.parent(at)) {
    const name = dom.name(at);
    if (name === "aside" || name === "body") return name === "aside";
    if (name === "article" && dom.all("h1", at).length === 0 && hasSibling(view, at)) return true;
    if (hasAny(view.tokens(at), RELATED_TOKENS) || hasAny(view.tokens(at), SHOWING_TOKENS)) return true;
  }
  return false;
}

function hasSibling({ context: { dom } }: View, element: Element): boolean {
  const parent = dom.parent(element);
  for (let each = parent && dom.firstElement(parent); each !== null; each = dom.nextElement(each)) {
    if (each !== element && dom.name(each) === dom.name(element)) return true;
  }
  return false;
}
