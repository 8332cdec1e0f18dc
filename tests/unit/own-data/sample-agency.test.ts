import { describe, expect, it } from "vitest";
import { contractRegister } from "../../sites/agency/contract-register.mjs";
import { CONTRACTS } from "../../sites/agency/contracts.mjs";
import { PRICES } from "../../sites/agency/price-list.mjs";
import { priceWorkbook } from "../../sites/agency/price-workbook.mjs";
import {
  type BadRow,
  type GoodRow,
  READY_MAPPINGS,
  checkTable,
  guessTable,
  valuesOf,
} from "../../../src/domain/casework/own-data";
import { type TableForm, lookAtTable } from "../../../src/domain/casework/table-files";

async function taken(file: File, chosen: Partial<TableForm> = {}) {
  const guess = guessTable(await lookAtTable(file, chosen), { mappings: READY_MAPPINGS, chosen });
  const { form, columns, heads, mapping } = guess;
  const good: GoodRow[] = [];
  const bad: BadRow[] = [];
  for await (const slice of checkTable(file, { form, columns, width: heads.length, from: 0 })) {
    good.push(...slice.good);
    bad.push(...slice.bad);
  }
  const said = (row: GoodRow, head: string) =>
    valuesOf(row, { columns, form }).find(({ column }) => column.head === head)?.value;
  return { good, bad, said, form, readyId: mapping?.readyId };
}

const bytesOf = (made: Uint8Array | Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(made);

describe("the sample agency's files", () => {
  it("are known by the ready mappings, and every contract is read as it was written", async () => {
    const { good, bad, said, form, readyId } = await taken(
      new File([bytesOf(contractRegister())], "contract-register.csv"),
    );
    expect(readyId).toBe("contract-register");
    expect(form).toMatchObject({ encoding: "windows-1252", separator: ";", decimal: ",", dates: "dmy" });
    expect(bad).toEqual([]);
    expect(good.map(({ key }) => key)).toEqual(CONTRACTS.map(({ id }) => id));
    for (const [n, contract] of CONTRACTS.entries()) {
      expect(said(good[n]!, "value_eur")).toEqual({ as: "money", value: contract.value, currency: "EUR", period: "" });
      expect(said(good[n]!, "end")).toEqual({ as: "date", day: contract.end });
      expect(said(good[n]!, "amendments")).toMatchObject({ value: contract.amendments });
    }
  });

  it("have a price list of two sheets, in English and in German, which say the same", async () => {
    const file = new File([bytesOf(priceWorkbook())], "price-list.xlsx");
    const { sheets } = await lookAtTable(file);
    expect(sheets).toHaveLength(2);
    for (const sheet of sheets) {
      const { good, bad, said, readyId } = await taken(file, { sheet });
      expect([readyId, bad]).toEqual(["price-list", []]);
      expect(good).toHaveLength(PRICES.length);
      for (const [n, { price, until, free }] of PRICES.entries()) {
        const [money, day, beds] = [good[n]!].flatMap((row) => {
          const heads = {
            en: ["Price per month", "Contract until", "Beds free"],
            de: ["Preis pro Monat", "Vertrag bis", "Freie Plätze"],
          };
          const found = heads.en.map((head) => said(row, head));
          return found[0] ? found : heads.de.map((head) => said(row, head));
        });
        expect(money).toEqual({ as: "money", value: price, currency: "EUR", period: "month" });
        expect(day).toEqual({ as: "date", day: until });
        expect(beds).toMatchObject({ as: "number", value: free });
      }
    }
  });
});
