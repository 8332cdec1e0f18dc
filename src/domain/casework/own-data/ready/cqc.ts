import type { Mapping } from "../mapping";
import { address, column, date, id, key, name, number, phone, place, text, web } from "./columns";

/**
 * The directory of the Care Quality Commission: every place in England where care is provided.
 * @see https://www.cqc.org.uk/about-us/transparency/using-cqc-data
 */
export const cqcDirectory: Mapping = {
  v: 1,
  name: "CQC care directory",
  form: { dates: "dmy", decimal: "." },
  columns: [
    key(["CQC Location ID (for office use only)", "CQC Location (for office use only"], id("GB-CQC")),
    column("Name", name),
    column("Also known as", text),
    column("Address", address("whole")),
    column("Postcode", address("postal-code")),
    column("Phone number", phone),
    column("Service's website (if available)", web),
    column("Service types", text),
    column("Date of latest check", date),
    column("Specialisms/services", text),
    column("Provider name", text),
    column("Local authority", text),
    column("Region", address("region")),
    column("Location URL", web),
    column("CQC Provider ID (for office use only)", id("GB-CQC-PROVIDER")),
  ],
};

/** The same places with their ratings, "HSCA active locations". */
export const cqcLocations: Mapping = {
  v: 1,
  name: "CQC active locations",
  form: { dates: "dmy", decimal: "." },
  columns: [
    key("Location ID", id("GB-CQC")),
    column("Location Name", name),
    column("Location ODS Code", id("GB-NHS")),
    column("Care home?", text),
    column("Care homes beds", number("beds")),
    column("Location Type/Sector", text),
    column("Location Latest Overall Rating", text),
    column("Publication Date", date),
    column("Location Telephone Number", phone),
    column("Location Web Address", web),
    column("Location Street Address", address("street")),
    column("Location City", address("town")),
    column("Location County", address("region")),
    column("Location Postal Code", address("postal-code")),
    column("Location Latitude", place("latitude")),
    column("Location Longitude", place("longitude")),
    column("Location HSCA start date", date),
    column("Provider ID", id("GB-CQC-PROVIDER")),
    column("Provider Name", text),
  ],
};
