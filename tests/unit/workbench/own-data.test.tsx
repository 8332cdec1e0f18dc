// @vitest-environment jsdom
import "../support/extension";
import { describe, expect, it } from "vitest";
import type { Column } from "../../../src/domain/casework/own-data";
import { valuesOf } from "../../../src/domain/casework/own-data";
import { stopAt } from "../../../src/workbench/router/stop-at";
import { valueWords } from "../../../src/workbench/parts/own-values/value-words";
import { meaningWords } from "../../../src/workbench/parts/own-values/meaning-words";
import { reasonWords } from "../../../src/workbench/own-data/reason-words";
import { takeCatalogue } from "../ui/catalogue";

const DATASET = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0021";

describe("the room of own data", () => {
  it("has addresses of its own", () => {
    expect(stopAt("#/own-data").place).toEqual({ view: "own-data" });
    expect(stopAt("#/own-data/import").place).toEqual({ view: "import-table" });
    expect(stopAt(`#/own-data/import?dataset=${DATASET}`).place).toEqual({ view: "import-table", datasetId: DATASET });
    expect(stopAt(`#/own-data/${DATASET}/row/a%2Fb`).place).toEqual({
      view: "own-row",
      datasetId: DATASET,
      rowKey: "a/b",
    });
    expect(stopAt("#/own-data/elsewhere").place.view).toBe("not-found");
  });

  it.each([
    ["en", "€2,400.50 per month", "Amount of money (EUR, per month)", "Line 7 has the same key."],
    ["de", "2.400,50 € pro Monat", "Geldbetrag (EUR, pro Monat)", "Zeile 7 hat denselben Schlüssel."],
  ] as const)("says values, meanings and reasons in words (%s)", (language, said, means, reason) => {
    takeCatalogue(language);
    const column: Column = {
      at: 0,
      head: "Price",
      meaning: { as: "money", currency: "EUR", period: "month" },
      isKey: false,
    };
    const form = { decimal: ",", dates: "dmy" } as const;
    const [value] = valuesOf({ cells: ["2.400,50"] }, { columns: [column], form });
    expect(valueWords(value!).replaceAll("\u00a0", " ")).toBe(said);
    expect(meaningWords(column.meaning)).toBe(means);
    expect(reasonWords({ reason: "key-twice", other: 7 })).toBe(reason);
  });
});
