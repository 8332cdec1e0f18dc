import type { Dom } from "../dom";
import { hasAny, RELATED_TOKENS, type TokensOf } from "./tokens";

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
}

const MAIN: Zone = { out: false, furniture: false, form: false, aside: false };
const UNSEEN = new Set(["script", "style", "template", "noscript", "iframe", "object", "head", "select", "textarea", "datalist"]);
const FURNITURE = new Set(["nav", "footer", "dialog"]);
const ROLES = new Set(["navigation", "contentinfo", "dialog", "alertdialog", "search", "menu", "banner"]);
const NOT_SHOWN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/** Places by element, each worked out once. `stated` are elements that markup has already spoken for. */
export function openZones(dom: Dom, tokens: TokensOf, stated: ReadonlySet<Element>): (element: Element) => Zone {
  const known = new Map<Element, Zone>();
  return (element) => {
    const climbed: Element[] = [];
    let at: Element | null = element;
    for (; at !== null && !known.has(at); at = dom.parent(at)) climbed.push(at);
    let zone = at === null ? MAIN : (known.get(at) ?? MAIN);
    for (const each of climbed.reverse()) {
      zone = within(zone, each, dom, tokens, stated);
      known.set(each, zone);
    }
    return zone;
  };
}

function within(zone: Zone, element: Element, dom: Dom, tokens: TokensOf, stated: ReadonlySet<Element>): Zone {
  const name = dom.name(element);
  const out = zone.out || UNSEEN.has(name) || stated.has(element) || isHidden(dom, element);
  if (name === "body" || name === "html" || name === "main" || name === "h1") return out === zone.out ? zone : { ...zone, out };
  const role = dom.attribute(element, "role");
  const furniture = zone.furniture || FURNITURE.has(name) || (role !== null && ROLES.has(role.toLowerCase()));
  const form = zone.form || name === "form" || name === "fieldset" || name === "label";
  const aside = zone.aside || name === "aside" || hasAny(tokens(element), RELATED_TOKENS);
  if (out === zone.out && furniture === zone.furniture && form === zone.form && aside === zone.aside) return zone;
  return { out, furniture, form, aside };
}

/** Only what the markup itself says: saved pages have no layout. */
export function isHidden(dom: Dom, element: Element): boolean {
  if (dom.has(element, "hidden")) return true;
  const style = dom.attribute(element, "style");
  return style !== null && NOT_SHOWN.test(style);
}
