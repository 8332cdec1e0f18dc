import type { View } from "../view";

const PEOPLE =
  /(?:^|[/_-])(?:users?|profiles?|profil|members?|u|people|persons?|authors?|cooks?|reviewers?|contributors?|critics?|mitglied(?:er)?|benutzer|nutzer|membres?|auteurs?|utilisateurs?|utenti|utente|usuarios?|autor(?:es)?|leden|lid|gebruikers?|perfil|profilo|profiel)(?:[/_.?-]|$)|\/@|[?&](?:user|uid|userid|user_id|member|memberid)=/iu;

/** The link that an element of a block is in. */
export function linkAround({ context: { dom } }: View, block: Element, element: Element): Element | undefined {
  for (let at: Element | null = element; at !== null && at !== block; at = dom.parent(at)) {
    if (dom.name(at) === "a") return at;
  }
  return undefined;
}

/** Whether an element is a link to a person, by its address. */
export function isPersonLink(view: View, block: Element, element: Element): boolean {
  const link = linkAround(view, block, element);
  return link !== undefined && PEOPLE.test(pathOf(view.context.dom.attribute(link, "href")));
}

/** Whether an element is a link to something else of the site than a person: to the review, or to what is reviewed. */
export function isOtherLink(view: View, block: Element, element: Element): boolean {
  const link = linkAround(view, block, element);
  const address = (link && view.context.dom.attribute(link, "href")) ?? "";
  if (link === undefined || address === "" || /^(?:#|javascript:)/iu.test(address)) return false;
  return isOfSite(view, address) && !PEOPLE.test(pathOf(address));
}

function isOfSite({ context: { base } }: View, address: string): boolean {
  if (!URL.canParse(address, base) || !URL.canParse(base)) return true;
  return new URL(address, base).host === new URL(base).host;
}

/** An address without its site. */
const pathOf = (address: string | null): string =>
  (address ?? "").slice(0, 500).replace(/^(?:https?:)?\/\/[^/]*/iu, "");
