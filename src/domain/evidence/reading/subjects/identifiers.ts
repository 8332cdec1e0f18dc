import { firstText, type Item, type Literal, valuesOf } from "../items";
import type { Identifier } from "../model";
import { lineOf } from "../text/words";

/** schema.org properties that name a thing within some register or catalogue. */
const SCHEMES = [
  "gtin",
  "gtin8",
  "gtin12",
  "gtin13",
  "gtin14",
  "sku",
  "mpn",
  "productID",
  "asin",
  "isbn",
  "issn",
  "duns",
  "taxID",
  "vatID",
  "leiCode",
  "naics",
  "isicV4",
  "iso6523Code",
  "globalLocationNumber",
  "serialNumber",
  "accessionNumber",
  "flightNumber",
  "tickerSymbol",
  "usNPI",
  "nonprofitStatus",
  "legislationIdentifier",
  "propertyID",
];

export const isScheme = (property: string): boolean => property === "identifier" || SCHEMES.includes(property);

const MOST = 40;

/** Identifiers as the page gives them; `identifier` may be a text or a PropertyValue that says its own scheme. */
export function identifiersOf(item: Item): Identifier[] {
  const found: Identifier[] = [];
  const add = (scheme: string, literal: Literal | undefined): void => {
    const value = literal ? lineOf(literal) : "";
    const known = found.some((other) => other.scheme === scheme && other.value === value);
    if (value !== "" && !known && found.length < MOST) found.push({ scheme, value });
  };
  for (const scheme of SCHEMES)
    for (const value of valuesOf(item, scheme)) if (value.kind === "text") add(scheme, value);
  for (const value of valuesOf(item, "identifier")) {
    if (value.kind === "text") add("identifier", value);
    else add(schemeOf(value), firstText(value, "value"));
  }
  return found;
}

function schemeOf(item: Item): string {
  const said = firstText(item, "propertyID", "name");
  return (said && lineOf(said)) || "identifier";
}
