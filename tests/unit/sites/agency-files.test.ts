import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { layFiles } from "../../../scripts/start/lay-files.mjs";
import { contractRegister } from "../../sites/agency/contract-register.mjs";
import { priceWorkbook } from "../../sites/agency/price-workbook.mjs";
import { windows1252 } from "../../sites/agency/windows-1252.mjs";
import { SUPPLIERS } from "../../sites/suppliers/suppliers.mjs";

/** Node 20 decodes windows-1252 as Latin-1: the bytes that differ are put right by hand. */
const decoded = (bytes: Buffer): string =>
  bytes
    .toString("latin1")
    .replaceAll("\x80", "€")
    .replaceAll("\x84", "„")
    .replaceAll("\x93", "“")
    .replaceAll("\x96", "–");

describe("the sample agency's price list", () => {
  it("says the same in two languages, with numbers and days as such", () => {
    const { SheetNames, Sheets } = read(priceWorkbook(), { cellDates: true, UTC: true });
    expect(SheetNames).toEqual(["Price list 2027", "Preisliste 2027"]);
    const [english, german] = SheetNames.map((name) =>
      utils.sheet_to_json<unknown[]>(Sheets[name]!, { header: 1, UTC: true }),
    );
    expect(english?.[0]?.join()).toBe(
      "Register number,Care home,Street,Postcode,Town,Room type,Price per month,Currency,Contract until,Beds free",
    );
    expect(english?.[3]).toEqual([
      ...["1-10112", "Zeezicht Zorggroep, locatie Residentie", "Duinweg 201", "2042 ZZ", "Zandkamp aan Zee", "Double"],
      ...[3745.5, "EUR", new Date("2026-12-31T00:00:00Z"), 9],
    ]);
    expect(german?.[3]?.[5]).toBe("Doppelzimmer");
    expect(german?.map((cells) => cells[0]).slice(1)).toEqual(english?.map((cells) => cells[0]).slice(1));
    expect(new Set(english?.map((cells) => cells[0])).size).toBe(english?.length);
  });
});

describe("the sample agency's contract register", () => {
  const { data } = Papa.parse<Record<string, string>>(decoded(contractRegister()).trimEnd(), {
    header: true,
    delimiter: ";",
  });

  it("has its suppliers' contracts, as old software writes them", () => {
    expect(Object.keys(data[0]!).join()).toBe(
      "contract_id,supplier,vat_id,address,postal_code,town,subject,value_eur,start,end,amendments,status",
    );
    expect(data[1]).toMatchObject({
      subject: "Unterhaltsreinigung Grundschulen; drei Häuser",
      value_eur: "368210,40",
      start: "01.02.2025",
      status: "laufend",
    });
    expect(new Set(data.map(({ vat_id: vat }) => vat))).toEqual(
      new Set(Object.values(SUPPLIERS).map(({ vat }) => vat)),
    );
    expect(new Set(data.map(({ contract_id: id }) => id)).size).toBe(data.length);
  });

  it("is in windows-1252", () => {
    expect(windows1252("a€–„ä")).toEqual(Buffer.from([0x61, 0x80, 0x96, 0x84, 0xe4]));
    expect(contractRegister().includes(0x80)).toBe(true);
    expect(() => windows1252("☃")).toThrow("windows-1252 has no ☃");
    expect(() => windows1252("\x80")).toThrow("windows-1252");
  });
});

it("the files are laid where it is said, the same bytes each time", () => {
  const root = mkdtempSync(join(tmpdir(), "samples-"));
  const folder = join(root, "samples");
  const paths = layFiles(folder);
  const first = paths.map((path) => readFileSync(path));
  expect(layFiles(folder)).toEqual(paths);
  expect(paths.map((path) => readFileSync(path))).toEqual(first);
  expect(paths).toEqual(["price-list.xlsx", "contract-register.csv"].map((name) => join(folder, name)));
  rmSync(root, { recursive: true });
});
