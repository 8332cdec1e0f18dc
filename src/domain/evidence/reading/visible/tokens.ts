import type { Dom } from "../dom";

const BREAK = /[^\p{L}\p{N}]+/u;
const CAMEL = /(\p{Ll})(\p{Lu})/gu;
const LONGEST = 400;
const MOST = 2_400;

/** The words of a name such as `reviewCard__star-rating`, in lower case. */
export function wordsOf(name: string): string[] {
  return name
    .slice(0, MOST)
    .replace(CAMEL, "$1 $2")
    .toLowerCase()
    .split(BREAK)
    .filter((word) => word !== "");
}

/** The words of an element's class, id and similar names that its makers gave it. */
export type TokensOf = (element: Element) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();
const ATTRIBUTES = ["class", "id", "itemprop", "data-testid", "data-hook"];

export function openTokens(dom: Dom): TokensOf {
  const known = new Map<Element, ReadonlySet<string>>();
  // Pages repeat their names by the thousand.
  const read = new Map<string, ReadonlySet<string>>();
  return (element) => {
    const before = known.get(element);
    if (before) return before;
    let names = "";
    for (const name of ATTRIBUTES) names += `${dom.attribute(element, name)?.slice(0, LONGEST) ?? ""} `;
    const tokens = names.length === ATTRIBUTES.length ? NONE : (read.get(names) ?? new Set(wordsOf(names)));
    read.set(names, tokens);
    known.set(element, tokens);
    return tokens;
  };
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const RATING_TOKENS = set(
  `rating ratings rate rated star stars score scores scoring grade rateit rateyo starrating ratingvalue averagerating average
  bewertung bewertungen sterne stern notation etoile etoiles valoracion puntuacion calificacion estrella estrellas
  valutazione stelle stella voto beoordeling sterren waardering cijfer avaliacao nota estrelas bubble fivestar`,
);
export const REVIEW_TOKENS = set(
  `review reviews reviewlist reviewcard reviewitem testimonial testimonials hreview bewertung bewertungen rezension rezensionen
  erfahrungsberichte avis temoignage temoignages opinion opiniones opinioni opinions resena resenas valoraciones valoracion
  recensione recensioni recensie recensies ervaring ervaringen beoordeling beoordelingen avaliacao avaliacoes opinioes
  depoimento depoimentos`,
);
export const COMMENT_TOKENS = set("comment comments kommentar commentaire comentario commento reactie");
export const REPLY_TOKENS = set(
  `reply replies response responses children antwort antworten reponse respuesta risposta reactie resposta
  staffreply ownerresponse managementresponse`,
);
/** Beside the words of a reply: it is that of whom the review is about. */
export const OWNER_TOKENS = set(
  `owner owners management manager business merchant provider company host seller vendor hotel property employer staff official
  inhaber eigentuemer betreiber anbieter arbeitgeber proprietaire etablissement propietario proprietario proprietari eigenaar`,
);
/** So by themselves; blogs and shops mark so whoever wrote the page. */
export const OWNER_REPLY_TOKENS = set("staffreply ownerresponse ownerreply managementresponse bypostauthor");
export const RELATED_TOKENS = set(
  `related similar recommended recommendations recommendation suggestions suggested upsell upsells crosssell popular trending
  sidebar teaser teasers also more latest megamenu menu breadcrumb breadcrumbs cookie consent newsletter popup modal footer
  navbar`,
);
/** Ways of showing anything; what is named after ratings besides shows those. */
export const SHOWING_TOKENS = set("widget widgets carousel slider cards");
export const MENU_TOKENS = set("megamenu mainmenu navbar navmenu submenu subnav topnav");

export function hasAny(tokens: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const token of tokens) if (wanted.has(token)) return true;
  return false;
}
