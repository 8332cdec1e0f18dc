import { describe, expect, it } from "vitest";
import type { Criterion } from "../../../src/domain/casework/comparison";
import {
  Citations,
  type ComparedRecord,
  type Decision,
  type HeldCell,
  comparedRecord,
  followRecord,
  recompute,
} from "../../../src/domain/casework/decision";
import type { DatasetImport } from "../../../src/domain/casework/own-data";
import { jcs } from "../../../src/domain/ledger/log";
import { AS_OF, ORIGIN, aDraft } from "./a-comparison";
import { COST, IMPORT, ROWS, TREE, evidenceOfRow, heldAgainstTable, proofOf } from "./a-table";

const LEAF = "ab".repeat(32);
const CRITERIA: readonly Criterion[] = [
  COST,
  {
    criterionId: "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0104",
    name: "Distance",
    measure: { of: "distance", place: "Daughter’s home", latitude: 52.4, longitude: 4.6 },
    unit: { as: "distance" },
    value: { kind: "linear", worst: 20, best: 0 },
  },
];
const WEIGHTS = { how: "points" as const, of: CRITERIA.map(({ criterionId }) => ({ criterionId, points: 50 })) };
const CITE = { origin: ORIGIN, index: 2 };

const citations = new Citations(() => LEAF);
const UNHELD = comparedRecord(
  {
    ...{ criteria: CRITERIA, limits: [], evidence: ROWS.map((_row, n) => evidenceOfRow(n, CITE)), asOf: AS_OF },
    ...{ seed: "PL-2026-0142", weights: WEIGHTS, framed: { origin: ORIGIN, index: 4 } },
    ...{ fixed: { origin: ORIGIN, index: 5 }, fixedBefore: 0 },
  },
  citations,
);
const HELD = heldAgainstTable(UNHELD);

/** What following a record comes to whose figures were computed again, so that these never give it away. */
function followed(compared: ComparedRecord, table: DatasetImport = IMPORT) {
  const cited = citations.entries;
  const record: Pick<Decision, "caseId" | "compared" | "cited"> = {
    caseId: aDraft().caseId,
    compared: { ...compared, ...recompute(compared, cited) },
    cited,
  };
  const says = (index: number) => {
    if (index === 4)
      return { as: "frame", payload: { frame: { alternatives: [], criteria: CRITERIA, limits: [] } } } as const;
    if (index === 5) return { as: "weights", payload: { criteria: CRITERIA, weights: WEIGHTS } } as const;
    return { as: "import", payload: table } as const;
  };
  return followRecord(
    record,
    ({ index }) => ({ leaf: LEAF, says: says(index) }),
    () => [],
  );
}

/** The record with something else in what it takes of the first row. */
const withOwn = (change: (own: ComparedRecord["evidence"][number]["own"][number]) => object): ComparedRecord => ({
  ...HELD,
  evidence: HELD.evidence.map((one, n) =>
    n === 0 ? { ...one, own: one.own.map((own) => ({ ...own, ...change(own) })) } : one,
  ),
});
const withPlace = (change: object): ComparedRecord => ({
  ...HELD,
  evidence: HELD.evidence.map((one, n) =>
    n === 0 ? { ...one, places: one.places.map((place) => ({ ...place, ...change })) } : one,
  ),
});
const firstCell = (cells: readonly HeldCell[], change: object): HeldCell[] =>
  cells.map((cell, n) => (n === 0 ? { ...cell, ...change } : cell));
const [FIRST, SECOND] = [HELD.evidence[0]!, HELD.evidence[1]!];
const OTHER_PRICE = firstCell(FIRST.own[0]!.held, { text: "3150" });

describe("a figure of an own row", () => {
  it("is held against the table that was imported by no more cells than it was taken of", () => {
    expect(followed(HELD)).toMatchObject({ faults: [], unheld: 0 });
    const told = HELD.evidence.map(({ own, places }) =>
      [...own, ...places].map(({ held: cells }) => cells.map(({ text }) => text)),
    );
    expect(told).toEqual([
      [
        ["4150", "EUR", "2027-01-31"],
        ["52.38", "4.63"],
      ],
      [
        ["4480", "EUR", "", ""],
        ["52.39", "4.64"],
      ],
      [
        ["3980", "", "2026-12-31"],
        ["52.40", "4.65"],
      ],
    ]);
    expect(jcs(HELD)).not.toContain("a debt");
  });

  it.each<[string, ComparedRecord]>([
    ["another price", withOwn(() => ({ raw: "3150" }))],
    ["another price, in its cell as well", withOwn(() => ({ raw: "3150", held: OTHER_PRICE }))],
    ["another row's price", withOwn(() => ({ raw: "4480", held: SECOND.own[0]!.held }))],
    [
      "another row's price among its own cells",
      withOwn(({ held: cells }) => ({ raw: "4480", held: [proofOf(1, 1), ...cells.slice(1)] })),
    ],
    ["another key", withOwn(() => ({ key: "1-10391" }))],
    ["another line", withOwn(() => ({ line: 3 }))],
    ["another currency", withOwn(() => ({ currency: "CZK" }))],
    [
      "a currency left out",
      withOwn(({ held: cells }) => ({ currency: "", held: cells.filter(({ text }) => text !== "EUR") })),
    ],
    ["another day", withOwn(() => ({ day: "2028-01-31" }))],
    ["a day left out", withOwn(({ held: cells }) => ({ day: "", held: cells.slice(0, 2) }))],
    ["a day that the table is not of", withOwn(() => ({ at: "2026-03-20" }))],
    ["another column's head", withOwn(({ column: { meaning } }) => ({ column: { head: "Signed", meaning } }))],
    ["another salt", withOwn(({ held: cells }) => ({ held: firstCell(cells, { salt: "00".repeat(16) }) }))],
    ["another path", withOwn(({ held: cells }) => ({ held: firstCell(cells, { path: cells[1]?.path }) }))],
    ["another place in the table", withOwn(({ held: cells }) => ({ held: firstCell(cells, { number: 9 }) }))],
    ["another latitude", withPlace({ latitude: 52.4 })],
    ["a latitude alone", withPlace({ held: FIRST.places[0]!.held.slice(0, 1) })],
    ["another row's place", withPlace({ row: SECOND.places[0]!.row })],
  ])("with %s is found out, though all figures follow from it", (_what, compared) => {
    const { faults } = followed(compared);
    expect(faults).toContainEqual({ code: "input-differs", number: FIRST.own[0]!.cited });
    expect(faults.map(({ code }) => code)).not.toContain("figures-differ");
  });

  it("is found out where its import states another root, or none", () => {
    for (const tree of [{ size: TREE.size, root: "0".repeat(64) }, null])
      expect(followed(HELD, { ...IMPORT, tree }).faults).toHaveLength(ROWS.length);
  });

  it("is said to be held against nothing where the record has no proof", () => {
    for (const table of [IMPORT, { ...IMPORT, tree: null }])
      expect(followed(UNHELD, table)).toMatchObject({ faults: [], unheld: 2 * ROWS.length });
  });
});
