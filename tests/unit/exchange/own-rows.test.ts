import { describe, expect, it } from "vitest";
import { type Frame, comparisonFramed, weightsFixed } from "../../../src/domain/casework/comparison";
import {
  type Citations,
  type ComparedRecord,
  comparedRecord,
  decisionMade,
  decisionRecord,
  recompute,
} from "../../../src/domain/casework/decision";
import { type DatasetImport, datasetImported } from "../../../src/domain/casework/own-data";
import { draft, hashToHex, jcs, leafHash } from "../../../src/domain/ledger/log";
import { Database } from "../../../src/storage/reading";
import { aDraft } from "../decision/a-comparison";
import { COST, IMPORT, ROWS, evidenceOfRow, heldAgainstTable } from "../decision/a-table";
import { NINE } from "../support/ports";
import { CASE, aCase, announced, bundled, codesOf, logged, looked, written } from "./support/written";

const FRAME: Frame = {
  alternatives: ROWS.map((_row, n) => `listing care.example home-${n}`),
  criteria: [COST],
  limits: [],
};
const WEIGHTS = { how: "points", of: [{ criterionId: COST.criterionId, points: 100 }] } as const;

/**
 * What a file comes to in which a decision on three rows says something else than the table: everything in it is made anew to fit, figures,
 * hashes, tree and signatures, as only the agency itself could.
 */
async function verdictOn(change: (compared: ComparedRecord) => ComparedRecord, table: DatasetImport = IMPORT) {
  const db = new Database(`own rows ${Math.random()}`);
  try {
    await aCase(db);
    await announced(db, 600);
    await logged(db, [draft(datasetImported, table)], 700);
    await logged(db, [draft(comparisonFramed, { caseId: CASE, frame: FRAME, after: null })], 710);
    const weighed = { caseId: CASE, criteria: FRAME.criteria, weights: WEIGHTS, reason: "" };
    await logged(db, [draft(weightsFixed, weighed)], 720);
    const headers = await db.entries.toArray();
    const placeOf = (type: string) => {
      const { origin = "", index = -1 } = headers.find((header) => header.type === type) ?? {};
      return { origin, index };
    };
    const leafOf = (place: { readonly origin: string; readonly index: number }) => {
      const header = headers.find(({ origin, index }) => origin === place.origin && index === place.index);
      return header && hashToHex(leafHash(jcs(header)));
    };
    const then = {
      ...{ criteria: FRAME.criteria, limits: [], weights: WEIGHTS, seed: CASE, asOf: NINE, fixedBefore: 0 },
      ...{ framed: placeOf(comparisonFramed.type), fixed: placeOf(weightsFixed.type) },
      evidence: ROWS.map((_row, n) => evidenceOfRow(n, placeOf(datasetImported.type))),
    };
    const changed = (citations: Citations): ComparedRecord => {
      const compared = change(comparedRecord(then, citations));
      return { ...compared, ...recompute(compared, citations.entries) };
    };
    await logged(db, [draft(decisionMade, decisionRecord(aDraft({}, ROWS.length), leafOf, changed))], 730);
    const bundle = await bundled(db, CASE);
    const verdict = await looked(await written(db, bundle));
    if (!verdict.ok) throw new Error(verdict.error.code);
    const { checks, outcome } = verdict.value;
    const decisions = checks.find(({ id }) => id === "decisions");
    return { outcome, codes: codesOf(verdict.value), status: decisions?.status, unheld: decisions?.unheld };
  } finally {
    await db.delete();
  }
}

/** A record that says another price of the first row, in its cell as well where it has one. */
const cheaper = (compared: ComparedRecord): ComparedRecord => ({
  ...compared,
  evidence: compared.evidence.map((one, n) => ({
    ...one,
    own: one.own.map((own) =>
      n > 0
        ? own
        : {
            ...own,
            raw: "3150",
            held: own.held.map((cell) => (cell.text === "4150" ? { ...cell, text: "3150" } : cell)),
          },
    ),
  })),
});

describe("a decision on the agency's own rows, in a file", () => {
  it("is held against the table that was imported, which is not in the file", async () => {
    expect(await verdictOn(heldAgainstTable)).toEqual({ outcome: "sound", codes: [], status: "held", unheld: 0 });
  });

  it("is found out by that where a price is another and everything else was made to fit", async () => {
    const verdict = await verdictOn((compared) => cheaper(heldAgainstTable(compared)));
    expect(verdict).toEqual({ outcome: "changed", codes: ["input-differs"], status: "failed", unheld: 0 });
  });

  it("is said to be held against nothing where record or import has no proof, and stays as it was", async () => {
    for (const table of [IMPORT, { ...IMPORT, tree: null }]) {
      const verdict = await verdictOn((compared) => compared, table);
      expect(verdict).toEqual({ outcome: "sound", codes: [], status: "held", unheld: ROWS.length });
    }
  });
});
