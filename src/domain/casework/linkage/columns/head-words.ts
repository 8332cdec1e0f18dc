import { plainLetters } from "../text/letters";
import { SCHEMES } from "../identifiers/schemes";
import type { Column, Meaning } from "./meanings";

/** What columns are headed with, in several languages, the most telling first within each line. */
const HEADS: readonly (readonly [Meaning, string])[] = [
  [
    "name",
    "name|title|company name|company|organisation name|organization name|organisation|organization|business name|facility name|provider name|location name|trading name|legal name|product name|product|label|firma|firmenname|bezeichnung|einrichtung|naam|bedrijfsnaam|instelling|nom|raison sociale|denomination|etablissement|nombre|razon social|ragione sociale|denominazione|nome|nazwa|navn|namn|nimi|titel|titre|titulo|titolo|song|song name|paper title|beer name|supplier|supplier name|lieferant|leverancier|fournisseur|also known as|alias|name 2",
  ],
  [
    "telephone",
    "phone|telephone|tel|phone number|telephone number|telefon|telefonnummer|rufnummer|telefoon|telefoonnummer|telefono|telefone|mobile|contact number|telephone no|phone no",
  ],
  ["url", "url|website|web|homepage|web address|webseite|internet|site|site web|sito|sito web|pagina web|link|domain"],
  ["houseNumber", "house number|hausnummer|hausnr|huisnummer|nr|numero civico|house no|street number"],
  [
    "postalCode",
    "postal code|postcode|post code|zip|zip code|zipcode|plz|postleitzahl|code postal|cap|codigo postal|cp|kod pocztowy|postnummer|location postal code",
  ],
  [
    "locality",
    "city|town|locality|ort|stadt|gemeinde|wohnort|plaats|gemeente|woonplaats|stad|ville|commune|ciudad|localidad|municipio|citta|comune|miasto|miejscowosc|kommune|by|place|location city|citytown|city town",
  ],
  ["region", "state|region|county|province|bundesland|kreis|landkreis|provincie|departement|provincia|wojewodztwo"],
  ["country", "country|land|pays|pais|paese|kraj|country code"],
  [
    "street",
    "street|street address|address line 1|address 1|address1|street name|strasse|str|strasse und hausnummer|straat|straatnaam|rue|calle|via|indirizzo via|ulica|gade|location street address",
  ],
  [
    "address",
    "address|addr|full address|anschrift|adresse|adres|direccion|indirizzo|endereco|postal address|location address|provider address",
  ],
  ["latitude", "latitude|lat|breitengrad|breite|location latitude"],
  ["longitude", "longitude|lon|lng|long|langengrad|lange|location longitude"],
  [
    "model",
    "model|modelno|model no|model number|mpn|part number|partno|part no|manufacturer part number|sku|item number|artikelnummer|artikelnr|modell|referentie|reference|ref|product code|catalog number|code article",
  ],
  [
    "maker",
    "manufacturer|brand|brand name|maker|vendor|make|hersteller|marke|fabrikant|merk|marque|fabricant|marca|producent|author|authors|autor|auteur|artist|artist name|publisher|verlag|brew factory name|creator|owner",
  ],
  ["price", "price|list price|preis|prijs|prix|precio|prezzo|cena|pris|cost|amount|betrag"],
  ["date", "year|date|released|release date|publication year|published|jahr|datum|annee|ano|anno|rok|founded|time"],
  [
    "type",
    "type|category|kind|class|venue|genre|kategorie|art|categorie|categoria|typ|style|service type|cuisine|journal|sector|industry",
  ],
  [
    "description",
    "description|desc|details|text|beschreibung|omschrijving|descripcion|descrizione|opis|summary|about|content|features|notes",
  ],
  ["none", "id|key|nummer|no|row|index|lfd nr|number|rating|stars|reviews|review count|status"],
];

const MEANING_OF: ReadonlyMap<string, Meaning> = new Map(
  HEADS.flatMap(([meaning, heads]) => heads.split("|").map((head): [string, Meaning] => [plainLetters(head), meaning])),
);

const SCHEME_OF: ReadonlyMap<string, string> = new Map(
  SCHEMES.flatMap(({ name, called }) => [...called, name].map((head): [string, string] => [head, name])),
);

/** Longer heads say what they are in one of their words; the last one that does counts (“care home name”). */
const IN_LONGER: ReadonlySet<Meaning> = new Set([
  "name",
  "telephone",
  "postalCode",
  "locality",
  "price",
  "description",
  "url",
]);

/** What a head says by itself, or nothing where it is no word that is known. */
export function meaningOfHead(head: string): Omit<Column, "place"> | undefined {
  const words = headWords(head);
  const scheme = SCHEME_OF.get(words.join(""));
  if (scheme !== undefined) return { meaning: "identifier", scheme };
  const whole = MEANING_OF.get(words.join(" ")) ?? MEANING_OF.get(words.join(""));
  if (whole !== undefined) return { meaning: whole };
  const part = words.map((word) => MEANING_OF.get(word)).findLast((meaning) => meaning && IN_LONGER.has(meaning));
  return part && { meaning: part };
}

/** “http://…/owl#phone_number”, “phoneNumber”, “Phone-Number (main)”: the words “phone number”. */
function headWords(head: string): string[] {
  const last =
    head
      .slice(0, 300)
      .split(/[#/]/u)
      .findLast((part) => part.trim() !== "") ?? "";
  const apart = last.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").replace(/\(.*?\)/gu, " ");
  return plainLetters(apart).match(/[\p{L}\p{N}]+/gu) ?? [];
}
