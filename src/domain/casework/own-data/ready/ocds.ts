import type { Mapping } from "../mapping";
import { address, column, currency, date, id, key, money, name, number, text } from "./columns";

/** Contracts of the Open Contracting Data Standard 1.1, as `table-files` makes a table of them. */
export const ocds: Mapping = {
  v: 1,
  name: "Open Contracting (OCDS)",
  form: { dates: "ymd", decimal: "." },
  columns: [
    key("Key", text),
    column("OCID", id("OCID")),
    column("Title", text),
    column("Supplier", name),
    column("Supplier identifier scheme", text),
    column("Supplier identifier", id("")),
    column("Street", address("street")),
    column("Postcode", address("postal-code")),
    column("Town", address("town")),
    column("Region", address("region")),
    column("Country", address("country")),
    column("Buyer", text),
    column("Status", text),
    column("Value", money("")),
    column("Currency", currency),
    column("Value of award", money("")),
    column("Start", date),
    column("End", date),
    column("Signed", date),
    column("Procurement method", text),
    column("Tenderers", number()),
    column("Amendments", number()),
    column("Amendment reasons", text),
    column("Release date", date),
  ],
};
