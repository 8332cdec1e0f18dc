import "../../support/extension";
import { fc, test } from "@fast-check/vitest";
import { beforeEach, describe, expect, it } from "vitest";
import type { Limit, Met } from "../../../../src/domain/casework/comparison";
import type { CaptureRow, FactRow } from "../../../../src/domain/evidence/captures";
import { changedLately } from "../../../../src/workbench/cases/options/changed-lately";
import { shownColumns } from "../../../../src/workbench/cases/options/columns/shown-columns";
import { withMoved } from "../../../../src/workbench/cases/options/dialog/with-moved";
import { metWords, mustWords } from "../../../../src/workbench/cases/options/limit-words";
import { optionRows } from "../../../../src/workbench/cases/options/option-row";
import { firstOrder, sortRows } from "../../../../src/workbench/cases/options/sort-rows";
import { takeCatalogue } from "../../ui/catalogue";
import { AS_OF, aComparison, aFactInput, anOption } from "./a-comparison";

beforeEach(() => {
  takeCatalogue("en");
});

const BEDS = "additionalProperty.vacancies";
const withBeds = (name: string, beds?: string) =>
  anOption(name, { facts: beds === undefined ? [] : [aFactInput(BEDS, beds)] });
const atLeastOne: Limit = {
  limitId: "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0202",
  name: "A bed",
  measure: { of: "fact", property: BEDS },
  unit: { as: "number", unit: "" },
  must: { be: "at-least", value: 1 },
};
const spoken = (text: string): string => text.replaceAll("\u00a0", " ");

describe("options", () => {
  it("are within the limits, outside of one, or not known to be either", () => {
    const comparison = aComparison([withBeds("A", "3"), withBeds("B", "0"), withBeds("C")], [], {
      limits: [atLeastOne],
    });
    const rows = optionRows(comparison, shownColumns(comparison, "placement"), AS_OF);
    expect(rows.map(({ standing }) => standing)).toEqual(["within", "outside", "open"]);
    const none = aComparison([withBeds("A", "3")]);
    expect(optionRows(none, [], AS_OF)[0]?.standing).toBeUndefined();
  });

  test.prop([fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined })), fc.boolean()])(
    "are sorted by a column, those it is not known of last, whichever way",
    (beds, down) => {
      const comparison = aComparison(beds.map((count, n) => withBeds(String(n), count?.toString())));
      const columns = shownColumns(comparison, "other", [{ of: "fact", property: BEDS }]);
      const rows = optionRows(comparison, columns, AS_OF);
      const sorted = sortRows(rows, columns[0], {
        key: columns[0]?.key ?? "",
        order: down ? "descending" : "ascending",
      });
      const values = sorted.map(({ alternative }) => Number(alternative.evidence.facts[0]?.text));
      const known = beds.filter((count) => count !== undefined).sort((a, b) => (down ? b - a : a - b));
      expect(values.slice(0, known.length)).toEqual(known);
      expect(values.slice(known.length).every(Number.isNaN)).toBe(true);
    },
  );

  it("are sorted with the best rating first at the first press, also on a scale that runs down", () => {
    const on = (worst: number, best: number) =>
      firstOrder({
        key: "rating",
        column: { of: "rating", host: "" },
        name: "",
        limit: undefined,
        measured: { measure: { of: "rating", host: "" }, unit: { as: "scale", worst, best } },
      });
    expect([on(1, 5), on(6, 1), firstOrder(undefined)]).toEqual(["descending", "ascending", "ascending"]);
  });

  test.prop([fc.array(fc.integer(), { minLength: 1 }), fc.nat()])(
    "have columns that are moved by one place, and back",
    (items, n) => {
      const at = n % items.length;
      const moved = withMoved(items, at, 1);
      expect([...moved].sort()).toEqual([...items].sort());
      expect(at + 1 < items.length ? withMoved(moved, at + 1, -1) : moved).toEqual(items);
    },
  );
});

describe("a limit", () => {
  const money: Limit = {
    ...atLeastOne,
    unit: { as: "money", currency: "EUR", period: "month" },
    must: { be: "at-most", value: 4200 },
  };
  const met = (value: number, meets: boolean | null): Met => {
    const state = { state: "measured", value, low: value, high: value, quantiles: null, count: null } as const;
    return { meets, cell: { ...state, computed: [], inputs: [], leftOut: [], marks: [] } };
  };

  it("says by how much it is missed, or met", () => {
    expect(spoken(mustWords(money))).toBe("limit €4,200");
    expect(spoken(metWords(money, met(4480, false)))).toBe("€280 over");
    expect(spoken(metWords(money, met(4150, true)))).toBe("€50 under");
    expect(metWords(atLeastOne, met(0, false))).toBe("none");
    expect(metWords(atLeastOne, met(2, true))).toBe("");
    takeCatalogue("de");
    expect(spoken(metWords(money, met(4480, false)))).toBe("280 € darüber");
  });

  it("stays open where the value is not known, or may lie on either side", () => {
    const unknown = { state: "unknown", why: "nothing-known", inputs: [], leftOut: [], marks: [] } as const;
    expect(metWords(money, { meets: null, cell: unknown })).toBe("not known: the limit stays open");
    expect(metWords(money, met(4200, null))).toBe("may lie outside the limit");
  });
});

describe("what has changed lately", () => {
  const captured = (captureId: string, capturedAt: string): CaptureRow => ({
    captureId,
    capturedAt,
    readAt: capturedAt,
    url: "https://care.example/a",
    pageKey: "https://care.example/a",
    host: "care.example",
    title: "",
    origin: "counterflow/a",
    index: 0,
    factCount: 1,
    factKinds: [],
    seen: {},
    snapshot: null,
  });
  const beds = (captureId: string, value: string): Pick<FactRow, "captureId" | "kind" | "fact"> => ({
    captureId,
    kind: "profile",
    fact: { kind: "profile", subject: "home", confidence: 1, property: BEDS, value },
  });
  const captures = [captured("c", "2026-11-03"), captured("b", "2026-11-02"), captured("a", "2026-11-01")];

  it("is what the latest capture says otherwise than the one before, and not what changed earlier", () => {
    expect(changedLately([beds("a", "5"), beds("b", "5"), beds("c", "3")], captures)).toMatchObject([
      { before: { value: "5" }, now: { value: "3" } },
    ]);
    expect(changedLately([beds("a", "5"), beds("b", "3"), beds("c", "3")], captures)).toEqual([]);
    expect(changedLately([beds("a", "5")], captures)).toEqual([]);
  });
});
