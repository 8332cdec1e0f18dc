import { utils, write } from "@e965/xlsx";
import { PRICES } from "./price-list.mjs";

const DAY = 86_400_000;
/** Day 0 of a workbook that counts from 1900. */
const DAY_0 = Date.UTC(1899, 11, 30);

const ENGLISH = {
  sheet: "Price list 2027",
  head: "Register number,Care home,Street,Postcode,Town,Room type,Price per month,Currency,Contract until,Beds free",
  rooms: { Single: "Single", Double: "Double" },
};
const GERMAN = {
  sheet: "Preisliste 2027",
  head: "Registernummer,Pflegeheim,Straße,PLZ,Ort,Zimmerart,Preis pro Monat,Währung,Vertrag bis,Freie Plätze",
  rooms: { Single: "Einzelzimmer", Double: "Doppelzimmer" },
};

/** The price list as a workbook with the same lines in English and German; the same bytes each time. */
export function priceWorkbook() {
  const book = utils.book_new();
  for (const words of [ENGLISH, GERMAN]) utils.book_append_sheet(book, sheetIn(words), words.sheet);
  return Buffer.from(write(book, { type: "array", bookType: "xlsx", compression: true }));
}

/** @param {typeof ENGLISH} words */
function sheetIn({ head, rooms }) {
  const sheet = utils.aoa_to_sheet([head.split(","), ...PRICES.map((price) => cellsOf(price, rooms))]);
  sheet["!cols"] = [14, 38, 18, 10, 18, 14, 16, 9, 14, 10].map((wch) => ({ wch }));
  return sheet;
}

/**
 * Numbers and days as such, as a person would have typed them.
 * @param {import("./price-list.mjs").Price} price
 * @param {typeof ENGLISH["rooms"]} rooms
 */
function cellsOf({ number, name, street, postalCode, town, room, price, until, free }, rooms) {
  return [
    ...[number, name, street, postalCode, town, rooms[room]],
    { t: "n", v: price, z: "#,##0.00" },
    "EUR",
    { t: "n", v: (Date.parse(until) - DAY_0) / DAY, z: "dd/mm/yyyy" },
    free,
  ];
}
