import type { Context } from "../../context";
import type { Microformat, PropertyValue } from "./microformat";

/** Properties that only people have. */
const PERSONAL = ["given-name", "family-name", "additional-name", "honorific-prefix", "job-title", "bday", "nickname"];
const BUSINESS = ["adr", "tel", "geo", "street-address"];

/**
 * Whom an h-card is of: an organisation where its name is the organisation's ("if fn and org are the same", hCard 1.0), a
 * place where it is a location; what is reviewed and can be visited or called is an organisation too. Else a person.
 * @see https://microformats.org/wiki/hcard#Organization_Contact_Info
 */
export function cardType(card: Microformat, role: string, { dom }: Context): string {
  const { properties } = card;
  if (role === "worksFor" || role === "brand" || role === "affiliation" || isOrganization(card)) return "Organization";
  if (role === "location") return "Place";
  if (PERSONAL.some((name) => properties.has(name)) || role !== "itemReviewed") return "Person";
  return BUSINESS.some((name) => properties.has(name)) || dom.has(card.element, "href") ? "Organization" : "Thing";
}

function isOrganization({ properties }: Microformat): boolean {
  const name = textOf(properties.get("name")?.[0]);
  const organization = properties.get("org") ?? properties.get("organization-name") ?? [];
  return name !== undefined && organization.some((value) => textOf(value) === name);
}

function textOf(value: PropertyValue | undefined): string | undefined {
  return value?.kind === "plain" ? value.text.replace(/\s+/gu, " ").trim() : undefined;
}
