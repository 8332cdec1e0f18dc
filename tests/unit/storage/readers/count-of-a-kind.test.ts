import { expect, it } from "vitest";
import { captureMade } from "../../../../src/domain/evidence/captures";
import { draft } from "../../../../src/domain/ledger/log";
import { keyInRun, linesOfRun, logKeys, logRuns } from "../../../../src/storage/reading";
import { append } from "../../../../src/storage/writing";
import { aRating, aTag } from "../../support/a-fact";
import { withDatabase } from "../../support/memory-database";
import { CAPTURE_IDS, CASE_IDS, PAGES } from "../../support/payloads";
import { NINE, steadyPorts } from "../../support/ports";
import { countRows } from "../../support/watch-reads";

const FACTS = 300;
const capture = (captureId: string) =>
  draft(captureMade, {
    captureId,
    caseId: CASE_IDS[0],
    page: { url: PAGES[0], title: "Sonnenhof" },
    readAt: NINE,
    subjects: [{ id: "#home", types: ["NursingHome"], name: "Sonnenhof", identifiers: [] }],
    facts: [aRating(), ...Array.from({ length: FACTS }, (_, n) => aTag(`quiet ${n}`))],
    seen: {},
  });

it("the facts of a kind are counted without a look at them, also where two entries are of one capture", () =>
  withDatabase(async (db) => {
    const read = countRows(db);
    const made = (captureId: string, salt: number) =>
      append(db, steadyPorts([NINE], salt), () => Promise.resolve({ ok: true, value: [capture(captureId)] }));
    await made(CAPTURE_IDS[0], 0);
    await made(CAPTURE_IDS[1], 1_000);
    read.rows = 0;
    const runs = await logRuns(db, { kind: "tag" });
    expect(read.rows).toBeLessThan(20);
    expect(runs.map(linesOfRun)).toEqual([FACTS, FACTS]);
    await made(CAPTURE_IDS[1], 2_000);
    const again = await logRuns(db, { kind: "tag" });
    expect(again.flatMap((run) => Array.from({ length: linesOfRun(run) }, (_, n) => keyInRun(run, n)))).toEqual(
      await logKeys(db, { kind: "tag" }),
    );
  }));
