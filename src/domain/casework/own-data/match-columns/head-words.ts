import { fold } from "../../../ground/text";
import { schemeCalled } from "../../linkage";
import { HEAD_WORDS } from "../guess/head-words";
import { type MatchColumn, matchMeaning, type MatchMeaning } from "./meanings";

/** Heads of what an import has no meaning for, and names that it does not look for, in several languages. */
const HEADS: readonly (readonly [MatchMeaning, string])[] = [
  [
    "name",
    "title|label|product name|product title|product|business name|location name|trading name|legal name|bezeichnung|instelling|raison sociale|denomination|etablissement|razon social|ragione sociale|denominazione|nome|nazwa|navn|namn|nimi|titel|titre|titulo|titolo|song|song name|paper title|supplier name|also known as|alias|name 2",
  ],
  ["telephone", "mobile|contact number|tel|telefono"],
  ["url", "web|web address|site|site web|sito|sito web|pagina web|link|domain|email|e mail|mail|email address"],
  ["houseNumber", "nr|numero civico|house no|street number"],
  ["postalCode", "post code|cp|cap|kod pocztowy|postnummer"],
  ["locality", "commune|comune|localidad|municipio|miasto|miejscowosc|kommune|by|place"],
  ["street", "street name|strasse und hausnummer|straatnaam|indirizzo via|ulica|gade|location street address"],
  ["address", "addr|full address|endereco|postal address"],
  [
    "model",
    "model|modelno|model no|model number|mpn|part number|partno|part no|manufacturer part number|sku|item number|artikelnummer|artikelnr|modell|referentie|product code|catalog number|code article",
  ],
  [
    "maker",
    "manufacturer|brand|brand name|maker|vendor|make|hersteller|marke|fabrikant|merk|marque|fabricant|marca|producent|author|authors|autor|auteur|artist|artist name|publisher|verlag|creator|owner",
  ],
  ["price", "list price|cena|pris"],
  ["date", "year|released|publication year|published|jahr|annee|ano|anno|rok|founded|time"],
  [
    "type",
    "type|category|kind|class|venue|genre|kategorie|art|categorie|categoria|typ|style|service type|cuisine|journal|sector|industry|organisation type|organization type|company type",
  ],
  [
    "description",
    "description|desc|details|text|beschreibung|omschrijving|descripcion|descrizione|opis|summary|about|content|features|notes",
  ],
  ["none", "id|key|nummer|no|row|index|lfd nr|number|rating|stars|reviews|review count|status|value"],
];

const MEANING_OF: ReadonlyMap<string, MatchMeaning> = new Map(
  HEADS.flatMap(([meaning, heads]) => heads.split("|").map((head): [string, MatchMeaning] => [head, meaning])),
);

const PICTURE = /image|picture|photo|foto|logo|thumbnail/u;

/** Longer heads say what they are in one of their words; the last one that does counts (“care home name”). */
const IN_LONGER: ReadonlyMap<string, MatchMeaning> = new Map([
  ["name", "name"],
  ["naam", "name"],
  ["title", "name"],
  ["phone", "telephone"],
  ["telephone", "telephone"],
  ["telefon", "telephone"],
  ["postcode", "postalCode"],
  ["zip", "postalCode"],
  ["city", "locality"],
  ["town", "locality"],
  ["price", "price"],
  ["description", "description"],
  ["web", "url"],
  ["url", "url"],
  ["website", "url"],
  ["latitude", "latitude"],
  ["longitude", "longitude"],
]);

/**
 * What a head says by itself, or nothing where it is no word that is known. Heads that an import knows mean the same here
 * (`guess/head-words`).
 */
export function meaningOfHead(head: string): Omit<MatchColumn, "place"> | undefined {
  const words = headWords(head);
  // The address of a picture is none of the thing's.
  if (PICTURE.test(words.join(""))) return { meaning: "none" };
  const own = MEANING_OF.get(words.join(" "));
  if (own !== undefined) return { meaning: own };
  // “Location ODS code”: the scheme is what the head ends with.
  const scheme = words.map((_word, at) => schemeCalled(words.slice(at).join(""))).find((name) => name !== undefined);
  if (scheme !== undefined) return { meaning: "identifier", scheme };
  const part = words.map((word) => IN_LONGER.get(word)).findLast((meaning) => meaning !== undefined);
  return part === undefined ? importHead(words) : { meaning: part };
}

/** What an import takes a head for. “Location” alone is an address; in “Location category” it says whose category that is. */
function importHead(words: readonly string[]): Omit<MatchColumn, "place"> | undefined {
  const found = HEAD_WORDS.find(([pattern]) => pattern.test(words.join("")))?.[1];
  const meaning = found && matchMeaning(found);
  const isWhose = meaning?.meaning === "address" && words[0] === "location" && words.length > 1;
  return isWhose ? importHead(words.slice(1)) : meaning;
}

/** Who runs, owns or makes a thing has a name, a telephone and an address as well. */
const OF_ANOTHER =
  /(?:^| )(?:provider|operator|owner|parent|group|holding|brand|trager|betreiber|aanbieder|eigenaar|hq|head office)(?: |$)/u;

/** Whether a head speaks of who is behind a thing, and not of the thing. */
export const isOfAnother = (head: string): boolean => OF_ANOTHER.test(headWords(head).join(" "));

/** Further names of the thing itself. */
const ALIAS =
  /(?:^| )(?:alias|aka|also known as|trading|legal|former|formerly|other|alternative|short|kurz|name 2|name2)(?: |$)/u;

export const isAlias = (head: string): boolean => ALIAS.test(headWords(head).join(" "));

/** “http://…/owl#phone_number”, “phoneNumber”, “Phone-Number (main)”: the words “phone number”. */
function headWords(head: string): string[] {
  const last =
    head
      .slice(0, 300)
      .split(/[#/]/u)
      .findLast((part) => part.trim() !== "") ?? "";
  const apart = last.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").replace(/\(.*?\)/gu, " ");
  return (
    fold(apart)
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
