import type { Mapping } from "../mapping";
import { address, column, date, grade, id, key, money, name, number, phone, place, text } from "./columns";

const stars = grade("5", "4", "3", "2", "1");

/**
 * Nursing homes as the Centers for Medicare & Medicaid Services list them, "Provider Information".
 * @see https://data.cms.gov/provider-data/dataset/4pq5-n9py
 */
export const cms: Mapping = {
  v: 1,
  name: "CMS provider data (nursing homes)",
  form: { dates: "ymd", decimal: "." },
  columns: [
    key(["CMS Certification Number (CCN)", "Federal Provider Number"], id("US-CCN")),
    column("Provider Name", name),
    column("Provider Address", address("street")),
    column(["City/Town", "Provider City"], address("town")),
    column(["State", "Provider State"], address("region")),
    column(["ZIP Code", "Provider Zip Code"], address("postal-code")),
    column(["Telephone Number", "Provider Phone Number"], phone),
    column("Ownership Type", text),
    column("Number of Certified Beds", number("beds")),
    column("Average Number of Residents per Day", number("residents")),
    column("Legal Business Name", text),
    column("Overall Rating", stars),
    column("Health Inspection Rating", stars),
    column("QM Rating", stars),
    column("Staffing Rating", stars),
    column("Number of Fines", number()),
    column("Total Amount of Fines in Dollars", money("USD")),
    column("Latitude", place("latitude")),
    column("Longitude", place("longitude")),
    column("Processing Date", date),
  ],
};
