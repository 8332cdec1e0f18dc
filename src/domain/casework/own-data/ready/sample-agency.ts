import type { Mapping } from "../mapping";
import { address, column, currency, date, id, key, money, name, number, text } from "./columns";

/** What places in care homes cost, as the sample agency keeps it. */
export const priceList: Mapping = {
  v: 1,
  name: "Price list of care homes",
  form: { dates: "dmy" },
  columns: [
    key(["Register number", "Registernummer", "Register-Nr."], id("register")),
    column(["Care home", "Pflegeheim", "Einrichtung"], name),
    column(["Street", "Straße", "Strasse"], address("street")),
    column(["Postcode", "PLZ", "Postleitzahl"], address("postal-code")),
    column(["Town", "Ort", "Stadt"], address("town")),
    key(["Room type", "Zimmerart", "Zimmer"], text),
    column(["Price per month", "Preis pro Monat", "Monatspreis"], money("", "month")),
    column(["Currency", "Währung"], currency),
    column(["Contract until", "Vertrag bis"], date),
    column(["Beds free", "Freie Plätze", "Freie Betten"], number("beds")),
  ],
};

/** Contracts with suppliers, as the sample agency keeps them. */
export const contractRegister: Mapping = {
  v: 1,
  name: "Contract register",
  form: { dates: "dmy" },
  columns: [
    key(["contract_id", "Vertragsnummer"], id("contract")),
    column(["supplier", "Lieferant", "Auftragnehmer"], name),
    column(["vat_id", "USt-IdNr.", "USt-ID"], id("VAT")),
    column(["address", "Anschrift", "Straße"], address("street")),
    column(["postal_code", "PLZ"], address("postal-code")),
    column(["town", "Ort"], address("town")),
    column(["subject", "Gegenstand"], text),
    column(["value_eur", "Wert in EUR", "Auftragswert"], money("EUR")),
    column(["start", "Beginn"], date),
    column(["end", "Ende"], date),
    column(["amendments", "Nachträge"], number()),
    column(["status", "Stand"], text),
  ],
};
