import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { ColumnMapping, guessMatchColumns, mappedColumns, recordOfRow } from "../../../src/domain/casework/own-data";

const meanings = (heads: string, ...rows: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    guessMatchColumns(
      heads.split(","),
      rows.map((row) => row.split(",")),
    ).map(({ place, meaning, scheme }) => [heads.split(",")[place] ?? "", scheme ?? meaning]),
  );

describe("columns", () => {
  it.each([
    [
      "name,address,city,phone,type",
      "Oakhaven,12 Mill Lane,Ambleford,01632 960001,care home",
      { name: "name", address: "address", city: "locality", phone: "telephone", type: "type" },
    ],
    [
      "title,description,manufacturer,price",
      "TV 40,A large screen,Sonara,$12.00",
      { title: "name", description: "description", manufacturer: "maker", price: "price" },
    ],
    [
      "id,title,authors,venue,year",
      "7,On logs,A. Writer,Conf,2003",
      { title: "name", authors: "maker", venue: "type", year: "date" },
    ],
    [
      "title,category,brand,modelno,price,imageurl",
      "Case,bags,Pannex,LCS-1,9.99,https://shop.example/1.jpg",
      { title: "name", category: "type", brand: "maker", modelno: "model", price: "price" },
    ],
    [
      "Einrichtung,Straße,Hausnr.,PLZ,Ort,Telefon",
      "Haus Lindenhof,Kirchweg,5,12345,Lindwedel,030 123456",
      {
        Einrichtung: "name",
        Straße: "street",
        "Hausnr.": "houseNumber",
        PLZ: "postalCode",
        Ort: "locality",
        Telefon: "telephone",
      },
    ],
    [
      "Naam instelling,Postcode,Plaats,KvK-nummer",
      "De Linde,1234 AB,Veenwijk,12345678",
      { "Naam instelling": "name", Postcode: "postalCode", Plaats: "locality", "KvK-nummer": "kvk" },
    ],
    [
      "CMS Certification Number (CCN),Provider Name,Provider Address,City/Town,ZIP Code",
      "015009,Quail Hollow,1 Main St,Cedarton,62701",
      {
        "CMS Certification Number (CCN)": "ccn",
        "Provider Name": "name",
        "Provider Address": "street",
        "City/Town": "locality",
        "ZIP Code": "postalCode",
      },
    ],
    [
      "Location ID,Location ODS Code,Location Name,Location Inspection Directorate,Location Telephone Number,Location Web Address,Location Street Address,Location City,Location Postal Code,Provider ID,Provider Name,Provider Telephone Number,Provider Postal Code",
      "1-1000210669,VL123,Oakhaven,Adult social care,01632960001,www.oakhaven.example,12 Mill Lane,Ambleford,AB1 2CD,1-1000210660,Sunshine Care Ltd,01632960009,AB1 9CD",
      {
        "Location ID": "GB-CQC",
        "Location ODS Code": "ods",
        "Location Name": "name",
        "Location Telephone Number": "telephone",
        "Location Web Address": "url",
        "Location Street Address": "street",
        "Location City": "locality",
        "Location Postal Code": "postalCode",
        "Provider ID": "cqc-provider",
        "Provider Name": "maker",
      },
    ],
    [
      "supplier,trading name,e-mail,vat",
      "Tessaro Ltd,Tessaro,info@tessaro.example,GB980780684",
      { supplier: "name", "trading name": "name", "e-mail": "url", vat: "vat" },
    ],
    [
      "http://www.example.org/owl#name,http://www.example.org/owl#phone_number",
      "Oakhaven,212-555-0134",
      { "http://www.example.org/owl#name": "name", "http://www.example.org/owl#phone_number": "telephone" },
    ],
  ])("are told by their heads: %s", (heads, row, expected) => expect(meanings(heads, row)).toEqual(expected));

  it("are told by their values where a head says nothing", () => {
    const rows = [
      "Oakhaven,01632 960001,https://a.example/,AB1 2CD,5493001KJTIIGC8Y1R12,$9.00",
      "Linden,01632 960002,https://b.example/,AB1 3CD,213800WSGIIZCXF1P572,$8.00",
    ];
    expect(meanings("c1,c2,c3,c4,c5,c6", ...rows)).toEqual({
      c1: "name",
      c2: "telephone",
      c3: "url",
      c4: "postalCode",
      c5: "lei",
      c6: "price",
    });
  });

  it("have a name wherever there are words, be there one column only", () => {
    expect(meanings("x", "Oakhaven", "21")).toEqual({ x: "name" });
    expect(meanings("a,b", "1,Oakhaven", "2,Linden")).toEqual({ b: "name" });
  });

  it("are what a mapping says they are", () => {
    const mapping = v.parse(ColumnMapping, { who: "name", nr: "identifier:ODS", junk: "none" });
    const columns = mappedColumns(["junk", "who", "nr", "other"], mapping);
    expect(recordOfRow("0", ["x", " Oakhaven ", "VL123", "y"], columns)).toMatchObject({
      names: ["Oakhaven"],
      identifiers: [{ scheme: "ODS", value: "VL123" }],
    });
    expect(v.safeParse(ColumnMapping, { who: "nonsense" }).success).toBe(false);
  });

  it("of an address's parts and its text are one address", () => {
    const columns = guessMatchColumns(
      ["name", "address", "city", "lat", "lon"],
      [["Oakhaven", "12 Mill Lane", "Ambleford", "51.5", "-0,1"]],
    );
    expect(recordOfRow("0", ["Oakhaven", "12 Mill Lane, AB1 2CD", "Ambleford", "51.5", "-0,1"], columns)).toMatchObject(
      {
        address: { street: "12 Mill Lane, AB1 2CD", locality: "Ambleford" },
        geo: { latitude: 51.5, longitude: -0.1 },
      },
    );
  });

  test.prop([
    fc.array(fc.string({ unit: "binary" }), { maxLength: 6 }),
    fc.array(fc.array(fc.string({ unit: "binary" }), { maxLength: 8 }), { maxLength: 5 }),
  ])("are guessed whatever a table holds", (heads, rows) => {
    const columns = guessMatchColumns(heads, rows);
    expect(columns.every(({ place }) => place < heads.length)).toBe(true);
    for (const row of rows) expect(recordOfRow("k", row, columns).key).toBe("k");
  });
});
