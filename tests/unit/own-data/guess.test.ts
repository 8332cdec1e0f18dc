import { describe, expect, it } from "vitest";
import { READY_MAPPINGS, guessTable, mapColumns } from "../../../src/domain/casework/own-data";
import { lookAtTable } from "../../../src/domain/casework/table-files";
import { textFile } from "../table-files/support";

const guess = async (text: string, mappings: typeof READY_MAPPINGS = []) =>
  guessTable(await lookAtTable(textFile(text)), { mappings });

const REGISTER = `contract_id;supplier;vat_id;address;postal_code;town;subject;value_eur;start;end;amendments;status
V-1;Müller GmbH;DE136695976;Hauptstr. 1;10115;Berlin;Reinigung;12.500,00;01.02.2025;31.12.2026;0;laufend
V-2;Schmidt AG;DE136695977;Nebenweg 2;10117;Berlin;Catering;8.000,50;15.03.2025;14.03.2026;2;beendet
`;

describe("what a table is taken for", () => {
  it("finds how a German register is written", async () => {
    const { form, isSure, columns } = await guess(REGISTER);
    expect(form).toMatchObject({ separator: ";", decimal: ",", dates: "dmy", skip: 0, heads: 1 });
    expect(isSure).toEqual({ decimal: true, dates: true });
    expect(columns.map(({ meaning }) => meaning)).toMatchObject([
      { as: "text" },
      { as: "name" },
      { as: "identifier", scheme: "VAT" },
      { as: "address", part: "whole" },
      { as: "address", part: "postal-code" },
      { as: "address", part: "town" },
      { as: "text" },
      { as: "money", currency: "EUR" },
      { as: "date" },
      { as: "date" },
      { as: "number" },
      { as: "text" },
    ]);
    expect(columns.filter(({ isKey }) => isKey).map(({ head }) => head)).toEqual(["contract_id"]);
  });

  it("takes the ready mapping that fits", async () => {
    const { mapping, columns } = await guess(REGISTER, READY_MAPPINGS);
    expect(mapping?.readyId).toBe("contract-register");
    expect(columns).toHaveLength(12);
  });

  it("knows a price list by English and by German heads, and tells its rows apart by home and room", async () => {
    const english = `Register number,Care home,Street,Postcode,Town,Room type,Price per month,Currency,Contract until,Beds free
R1,Lindenhof,Weg 1,10115,Berlin,single,"2,400.00",EUR,31/12/2026,3
R1,Lindenhof,Weg 1,10115,Berlin,double,"1,900.00",EUR,31/12/2026,1
`;
    const german = `Registernummer;Pflegeheim;Straße;PLZ;Ort;Zimmerart;Preis pro Monat;Währung;Vertrag bis;Freie Plätze
R1;Lindenhof;Weg 1;10115;Berlin;Einzel;2.400,00;EUR;31.12.2026;3
`;
    for (const text of [english, german]) {
      const { mapping, columns } = await guess(text, READY_MAPPINGS);
      expect(mapping?.readyId).toBe("price-list");
      expect(columns.filter(({ isKey }) => isKey)).toHaveLength(2);
    }
    const { columns } = await guess(english);
    expect(columns.find(({ head }) => head === "Price per month")?.meaning).toEqual({
      as: "money",
      currency: "",
      period: "month",
    });
    expect(columns.filter(({ isKey }) => isKey).map(({ head }) => head)).toEqual(["Register number", "Room type"]);
  });

  it("says that an order of dates is open where the rows leave it open", async () => {
    const { form, isSure } = await guess("id,when\n1,03/04/2026\n2,05/06/2026\n");
    expect(form.dates).toBe("dmy");
    expect(isSure.dates).toBe(false);
    expect((await guess("id,when\n1,03/14/2026\n2,05/06/2026\n")).form.dates).toBe("mdy");
  });

  it("names no currency where a column has two", async () => {
    const { columns } = await guess("id,price\n1,€ 30\n2,$ 20\n");
    expect(columns[1]!.meaning).toEqual({ as: "money", currency: "", period: "" });
  });

  it("passes over what stands before the head", async () => {
    const { form, heads } = await guess("List of homes\n\nid,name,beds\n1,Lindenhof,3\n2,Aue,4\n");
    expect(form).toMatchObject({ skip: 2, heads: 1 });
    expect(heads).toEqual(["id", "name", "beds"]);
  });

  it("finds that there is no head", async () => {
    expect((await guess("1,2.5,3\n4,5.5,6\n7,8.5,9\n")).form.heads).toBe(0);
  });

  it("maps columns by any of their names, whatever their letters and dashes", () => {
    const cms = READY_MAPPINGS.find(({ readyId }) => readyId === "cms")!;
    const heads = ["cms certification number (CCN)", "PROVIDER NAME", "ZIP-Code"];
    expect(mapColumns(cms.mapping, heads).map(({ at }) => at)).toEqual([0, 1, 2]);
  });
});
