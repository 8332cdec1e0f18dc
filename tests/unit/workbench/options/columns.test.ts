import "../../support/extension";
import { beforeEach, describe, expect, it } from "vitest";
import type { Limit } from "../../../../src/domain/casework/comparison";
import { offeredColumns } from "../../../../src/workbench/cases/options/columns/offered-columns";
import { shownColumns } from "../../../../src/workbench/cases/options/columns/shown-columns";
import { takeCatalogue } from "../../ui/catalogue";
import { DATASET, PRICE, VALUE, aCell, aComparison, aFactInput, aRating, anOption } from "./a-comparison";

beforeEach(() => {
  takeCatalogue("en");
});

const HOME = anOption("Lindenhof", {
  ratings: [aRating(4.3, 87)],
  facts: [
    aFactInput("additionalProperty.inspection", "Good"),
    aFactInput("additionalProperty.vacancies", "3"),
    aFactInput("additionalProperty.reinspection", "2027"),
  ],
  own: [aCell(PRICE, "4150")],
});
const keys = (columns: readonly { readonly key: string }[]) => columns.map(({ key }) => key);

const atMost: Limit = {
  limitId: "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0201",
  name: "Budget",
  measure: { of: "own", datasetId: DATASET, head: "Price", take: "most" },
  unit: { as: "money", currency: "EUR", period: "month" },
  must: { be: "at-most", value: 4200 },
};

describe("the columns of a case's options", () => {
  it("are for a placement what places are chosen by, as far as something fills them", () => {
    expect(keys(shownColumns(aComparison([HOME], [PRICE]), "placement"))).toEqual([
      "rating",
      "fact:additionalProperty.inspection",
      `own:${DATASET}:latest:Price`,
      "fact:additionalProperty.vacancies",
      "sources",
      "captured",
    ]);
    expect(keys(shownColumns(aComparison([anOption("Empty", {})]), "placement"))).toEqual(["sources", "captured"]);
  });

  it("take the least price where a home has several rooms, and tell prices by the row's currency", () => {
    const rooms = anOption("Rooms", { own: [aCell(PRICE, "4150", "single"), aCell(PRICE, "3900", "double")] });
    const price = shownColumns(aComparison([HOME, rooms], [PRICE]), "placement").find(
      ({ column }) => column.of === "own",
    );
    expect(price).toMatchObject({
      name: "Price (least)",
      measured: { measure: { take: "least" }, unit: { as: "money", currency: "EUR", period: "month" } },
    });
  });

  it("are for procurement how many contracts there are, and their sum", () => {
    const supplier = anOption("Cables", { own: [aCell(VALUE, "100", "1"), aCell(VALUE, "250.5", "2")] });
    const columns = shownColumns(aComparison([supplier], [VALUE]), "procurement");
    expect(columns.map(({ name }) => name)).toEqual(["Register: rows", "Value (sum)", "Sources", "Last captured"]);
  });

  it("have one for each limit, in place of a column of the same head", () => {
    const columns = shownColumns(aComparison([HOME], [PRICE], { limits: [atMost] }), "placement");
    expect(keys(columns).filter((key) => key.startsWith("own"))).toEqual([`own:${DATASET}:most:Price`]);
    expect(columns.find(({ limit }) => limit === atMost)?.key).toBe(`own:${DATASET}:most:Price`);
    expect(keys(shownColumns(aComparison([HOME], [PRICE], { limits: [atMost] }), "other"))).toContain(
      `own:${DATASET}:most:Price`,
    );
  });

  it("are those that were chosen, without what cannot be shown here", () => {
    const chosen = [
      { of: "captured" },
      { of: "own", datasetId: "b51e7c52-3a7b-4a55-8a1b-5b1f5a0c0021", head: "Gone", take: "latest" },
      { of: "fact", property: "numberOfBeds" },
    ] as const;
    expect(keys(shownColumns(aComparison([HOME], [PRICE]), "placement", chosen))).toEqual([
      "captured",
      "fact:numberOfBeds",
    ]);
  });

  it("are offered by how many options they are known for", () => {
    const other = anOption("Other", { facts: [aFactInput("additionalProperty.vacancies", "1")] });
    const offered = offeredColumns(aComparison([HOME, other], [PRICE]));
    const fills = new Map(offered.map(({ key, fills: count }) => [key, count]));
    expect(fills.get("fact:additionalProperty.vacancies")).toBe(2);
    expect(fills.get("rating:care.example")).toBe(1);
    expect(offered.map((one) => one.fills)).toEqual([...offered.map((one) => one.fills)].sort((a, b) => b - a));
  });
});
