import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { caseOpened } from "../../../src/domain/casework/cases";
import { draft } from "../../../src/domain/ledger/log";
import { type Database, type Progress, rebuildProgress } from "../../../src/storage/reading";
import { append, ensureTables, rebuild } from "../../../src/storage/writing";
import { everythingOf, tablesOf } from "../support/dump";
import { entryOf, histories, live, logs, receive } from "../support/histories";
import { withDatabase } from "../support/memory-database";
import { INSTANTS } from "../support/payloads";
import { NINE, steadyPorts } from "../support/ports";
import { runs } from "../support/runs";
import { countRows } from "../support/watch-reads";

class Killed extends Error {}

const openedBy = (db: Database, caseId: string, salt: number) =>
  append(db, steadyPorts([NINE], salt), () =>
    Promise.resolve({
      ok: true,
      value: [draft(caseOpened, { caseId, kind: "other", title: "Meanwhile", purpose: "" })],
    }),
  );

describe("a rebuild", () => {
  test.prop([histories(), logs("counterflow/b")], runs(30))(
    "makes the very same tables from the log",
    (history, foreign) =>
      withDatabase(async (db) => {
        await live(db, history);
        await receive(db, foreign);
        await db.meta.bulkDelete(["find", "find-remake", "matching"]);
        await db.toMatch.clear();
        const before = await everythingOf(db);
        await rebuild(db);
        // What is made of the tables in its own time is made anew after them.
        await db.meta.bulkDelete(["projections", "rebuilt", "find", "find-remake", "matching"]);
        await db.toMatch.clear();
        expect(await everythingOf(db)).toBe(before);
      }),
  );

  test.prop([logs("counterflow/b"), fc.array(fc.nat(), { maxLength: 4 })], runs(30))(
    "leaves nothing in the tables of what was erased",
    (foreign, picks) =>
      withDatabase(async (db) => {
        await receive(db, foreign);
        const erased = new Set(picks.map((pick) => pick % Math.max(1, foreign.length)));
        for (const index of erased) await db.payloads.delete(["counterflow/b", index]);
        await rebuild(db);
        const asIfNever = await withDatabase(async (other) => {
          await receive(
            other,
            foreign.map((entry) => (erased.has(entry.header.index) ? { ...entry, payload: undefined } : entry)),
          );
          return tablesOf(other);
        });
        expect(await tablesOf(db)).toBe(asIfNever);
      }),
  );

  it("starts by itself where the tables are of another version, and only there", () =>
    withDatabase(async (db) => {
      await openedBy(db, "A1", 0);
      const before = await tablesOf(db);
      await db.cases.clear();
      await ensureTables(db);
      expect(await tablesOf(db)).toBe(before);
      await db.cases.clear();
      await ensureTables(db);
      expect(await db.cases.count()).toBe(0);
      await db.meta.put({ key: "projections", version: 0 });
      await ensureTables(db);
      expect(await tablesOf(db)).toBe(before);
    }));
});

// Longer than any slice, and more than two of them: of three origins, so that the end of a slice falls within one.
const long = fc
  .tuple(logs("counterflow/a", { minLength: 60, maxLength: 60 }), fc.nat({ max: 5 }))
  .map(([block, turn]) =>
    ["counterflow/a", "counterflow/b", "counterflow/c"].flatMap((origin, place) =>
      Array.from({ length: 150 }, (_, index) => {
        const { header, payload } = block[(index * (place + 1) + turn) % block.length] ?? block[0]!;
        return entryOf(origin, index, INSTANTS[Math.floor(index / 40)] ?? INSTANTS[3], {
          ...header,
          json: payload?.json,
        });
      }),
    ),
  );

/** Rebuild, and be killed whenever `killed` says so; whoever comes next carries on. Gives the progress that was told. */
async function rebuildWithKills(
  db: Database,
  kills: number,
  between: (turn: number) => Promise<unknown>,
): Promise<Progress[]> {
  const told: Progress[] = [];
  const tell = (progress: Progress): void => {
    told.push(progress);
    if (told.length <= kills) throw new Killed();
  };
  for (let turn = 0, run = rebuild; ; run = ensureTables, turn++) {
    const killed = await run(db, { onProgress: tell }).then(
      () => false,
      (error: unknown) => error instanceof Killed,
    );
    if (!killed) return told;
    expect(await rebuildProgress(db)).toEqual(told.at(-1));
    await between(turn);
  }
}

describe("a rebuild of a long log", () => {
  it("reads each entry little more than once, however many slices long payloads make of it", () =>
    withDatabase(async (db) => {
      const read = countRows(db);
      const json = JSON.stringify({ of: "x".repeat(300_000) });
      const long = Array.from({ length: 60 }, (_, index) =>
        entryOf("counterflow/b", index, NINE, { type: "of.tomorrow", v: 1, json }),
      );
      await receive(db, long);
      let slices = 0;
      read.rows = 0;
      await rebuild(db, { onProgress: () => (slices += 1) });
      expect(slices).toBeGreaterThanOrEqual(10);
      // A header and a payload each, what the next slice begins with again, and where the rebuild stands.
      expect(read.rows).toBeLessThan(5 * long.length);
    }));

  test.prop([long], { ...runs(3), endOnFailure: true })(
    "that is killed after every slice makes the same tables in the end",
    (log) =>
      withDatabase(async (db) => {
        await receive(db, log);
        const before = await tablesOf(db);
        const told = await rebuildWithKills(db, 99, () => Promise.resolve());
        expect(told.length).toBeGreaterThanOrEqual(3);
        expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
        expect(told.at(-1)).toEqual({ done: 450, total: 450 });
        expect(await tablesOf(db)).toBe(before);
        expect(await rebuildProgress(db)).toBeUndefined();
      }),
  );

  test.prop([long, fc.constantFrom("0", "b5", "own")], { ...runs(4), endOnFailure: true })(
    "takes in what is appended and received between its slices",
    (log, name) =>
      withDatabase(async (db) => {
        await receive(db, log);
        await db.meta.put({ key: "origin", origin: `counterflow/${name}` });
        await rebuildWithKills(db, 4, async (turn) => {
          await openedBy(db, `M${turn}`, turn);
          await receive(
            db,
            [0, 1].map((i) =>
              entryOf(`counterflow/x${turn}`, i, NINE, {
                type: "case.closed",
                v: 1,
                json: '{"caseId":"M0","outcome":"Placed"}',
              }),
            ),
          );
        });
        const after = await tablesOf(db);
        expect(await db.cases.get("M0")).toMatchObject({ title: "Meanwhile" });
        await rebuild(db);
        expect(await tablesOf(db)).toBe(after);
      }),
  );

  test.prop([long], { numRuns: 2, endOnFailure: true })("is done once where it is asked for again", (log) =>
    withDatabase(async (db) => {
      await receive(db, log);
      const told: number[] = [];
      const kill = ({ done }: Progress): void => {
        told.push(done);
        if (told.length === 1) throw new Killed();
      };
      await expect(rebuild(db, { name: "A", onProgress: kill })).rejects.toThrow(Killed);
      await rebuild(db, { name: "A", onProgress: kill });
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1)).toBe(450);
      const ended = told.length;
      await rebuild(db, { name: "A", onProgress: kill });
      expect(told).toHaveLength(ended);
      await rebuild(db, { name: "B", onProgress: kill });
      expect(told).toHaveLength(2 * ended);
    }),
  );
});
