import { findDate } from "../dates/find-date";
import { termFor } from "./labels";

/** A label and its value, as two elements or as one that holds both. */
export interface Pair {
  readonly label: string;
  readonly value: string;
  readonly element: Element;
}

export interface TellingPair extends Pair {
  readonly property: string;
}

/** A list of facts about somebody: so few rows, so many of them known. */
const MOST_ROWS = 16;
const KNOWN_ROWS = 2;
const KNOWN_SHARE = 0.25;
const LONGEST = 160;
/** Of a label that is not known: a name of something rather than a sentence or an amount. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’ /().-]{1,39}$/u;
/** What is asked for, sold or shipped is no fact about whom the page is about. */
const TRADE =
  /price|preis|prix|precio|prezzo|prijs|preço|shipping|versand|livraison|env[ií]o|spedizione|verzend|delivery|liefer|stock|quantity|menge|sku|cart|subtotal|total|tax|discount|coupon|views|shares|share|ingredient/iu;

/**
 * The pairs of a list that say something of the page's subject: those of known labels whose value has the form that the
 * term asks for; and, where `mayTell` and enough of the labels are known, the others beside them.
 */
export function tellingPairs(pairs: readonly Pair[], mayTell: boolean): TellingPair[] {
  const known = pairs.flatMap((pair) => {
    const property = termFor(pair.label);
    return property !== undefined && isFit(property, pair.value) ? [{ ...pair, property }] : [];
  });
  const kinds = new Set(known.map(({ property }) => property)).size;
  const isOwn = mayTell && pairs.length <= MOST_ROWS && kinds >= KNOWN_ROWS && kinds >= pairs.length * KNOWN_SHARE;
  if (!isOwn) return known;
  return pairs.flatMap((pair) => {
    const said = known.find(({ element }) => element === pair.element);
    if (said !== undefined || termFor(pair.label) !== undefined) return said ?? [];
    return isName(pair) ? [{ ...pair, property: pair.label }] : [];
  });
}

const isName = ({ label, value }: Pair): boolean =>
  NAME.test(label) && label.split(" ").length <= 4 && !TRADE.test(label) && value.length <= LONGEST;

const FORMS: Readonly<Record<string, RegExp>> = {
  telephone: /^[^\p{L}]{0,3}(?:\p{L}{1,12}[.:]?\s)?[+(]?\d[\d\s()/.+-]{4,24}(?:\D.{0,60})?$/su,
  faxNumber: /\d{3}/u,
  email: /\S(?:@|\s?[([]at[)\]]\s?)\S/u,
  url: /\S\.\p{L}{2,}/u,
  numberOfBeds: /^\D{0,12}\d{1,5}(?!\d)/u,
  numberOfRooms: /^\D{0,12}\d{1,5}(?!\d)/u,
  numberOfEmployees: /\d/u,
  maximumAttendeeCapacity: /^\D{0,12}\d{1,6}(?!\d)/u,
  foundingDate: /(?:1[0-9]|20)\d{2}/u,
  "address.postalCode": /^[\p{L}\d][\p{L}\d -]{2,9}$/u,
  totalTime: /\d/u,
  prepTime: /\d/u,
  cookTime: /\d/u,
  recipeYield: /\d/u,
  vatID: /\d{5}/u,
  openingHours: /\d|closed|geschlossen|ferm|cerrado|chiuso|gesloten|fechado/iu,
};
const DATES = new Set(["birthDate", "datePublished"]);
const LONG = new Set(["openingHours", "address", "knowsAbout", "alumniOf.name", "knowsLanguage"]);

function isFit(property: string, value: string): boolean {
  if (value.length > (LONG.has(property) ? 400 : LONGEST)) return false;
  if (DATES.has(property)) return /\d{4}/u.test(value) || findDate(value, {}) !== undefined;
  return FORMS[property]?.test(value) ?? /[\p{L}\p{N}]/u.test(value);
}
