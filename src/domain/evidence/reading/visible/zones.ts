import type { Dom } from "../dom";
import {
  hasAny,
  MENU_TOKENS,
  RATING_TOKENS,
  RELATED_TOKENS,
  REVIEW_TOKENS,
  SHOWING_TOKENS,
  type TokensOf,
} from "./tokens";

/** What kind of place an element stands in. */
export interface Zone {
  /** Not shown, or already read from markup. */
  readonly out: boolean;
  /** Navigation, footers, notices: about the site, not about the page's subject. */
  readonly furniture: boolean;
  /** Where the visitor is asked for something. */
  readonly form: boolean;
  /** Beside the main content: other things that the site would like to show. */
  readonly aside: boolean;
  /** So by words that say it, not only by how it is shown. */
  readonly related: boolean;
  /** Within something that is named after reviews. */
  readonly reviews: boolean;
}

const MAIN: Zone = { out: false, furniture: false, form: false, aside: false, related: false, reviews: false };
const UNSEEN = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "head",
  "select",
  "textarea",
  "datalist",
]);
/** One around the main heading holds the whole page, as ASP.NET has it. */
const FORM = new Set(["form", "fieldset", "label"]);
const FURNITURE = new Set(["nav", "footer", "dialog"]);
const ROLES = new Set(["navigation", "contentinfo", "dialog", "alertdialog", "search", "menu", "banner"]);
const NOT_SHOWN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/** Places by element, each worked out once. `stated` are elements that markup has already spoken for. */
export function openZones(dom: Dom, tokens: TokensOf, stated: ReadonlySet<Element>): (element: Element) => Zone {
  const known = new Map<Element, Zone>();
  const main = aroundHeadings(dom);
  return (element) => {
    const climbed: Element[] = [];
    let at: Element | null = element;
    for (; at !== null && !known.has(at); at = dom.parent(at)) climbed.push(at);
    let zone = at === null ? MAIN : (known.get(at) ?? MAIN);
    for (const each of climbed.reverse()) {
      zone = within(zone, each, main.has(each), { dom, tokens, stated });
      known.set(each, zone);
    }
    return zone;
  };
}

/** What holds the page's main heading is no aside, whatever it is called (`content-sidebar-wrap`). */
function aroundHeadings(dom: Dom): Set<Element> {
  const around = new Set<Element>();
  for (const heading of [...dom.all("h1")].slice(0, 5)) {
    for (let at: Element | null = heading; at !== null && !around.has(at); at = dom.parent(at)) around.add(at);
  }
  return around;
}

interface Asked {
  readonly dom: Dom;
  readonly tokens: TokensOf;
  readonly stated: ReadonlySet<Element>;
}

function within(zone: Zone, element: Element, isMain: boolean, { dom, tokens, stated }: Asked): Zone {
  if (zone.out) return zone;
  const name = dom.name(element);
  const out = UNSEEN.has(name) || stated.has(element) || isHidden(dom, element);
  if (name === "body" || name === "html") return out ? { ...zone, out } : zone;
  const role = dom.attribute(element, "role");
  const furniture =
    zone.furniture ||
    FURNITURE.has(name) ||
    (role !== null && ROLES.has(role.toLowerCase())) ||
    (!isMain && hasAny(tokens(element), MENU_TOKENS));
  const form = zone.form || (!isMain && FORM.has(name));
  const related =
    !isMain && name !== "main" && (zone.related || name === "aside" || hasAny(tokens(element), RELATED_TOKENS));
  const aside = related || (!isMain && name !== "main" && isShowing(zone, tokens(element)));
  const reviews = zone.reviews || hasAny(tokens(element), REVIEW_TOKENS);
  if (
    out === zone.out &&
    reviews === zone.reviews &&
    furniture === zone.furniture &&
    form === zone.form &&
    aside === zone.aside &&
    related === zone.related
  )
    return zone;
  return { out, furniture, form, aside, related, reviews };
}

/** Within a widget or carousel of other things than ratings. */
function isShowing(zone: Zone, names: ReadonlySet<string>): boolean {
  if (!hasAny(names, SHOWING_TOKENS)) return zone.aside;
  return !hasAny(names, REVIEW_TOKENS) && !hasAny(names, RATING_TOKENS);
}

/** Only what the markup itself says: saved pages have no layout. */
export function isHidden(dom: Dom, element: Element): boolean {
  if (dom.has(element, "hidden")) return true;
  const style = dom.attribute(element, "style");
  return style !== null && NOT_SHOWN.test(style);
}
