import "../support/extension";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inputsOfRow } from "../../../src/domain/casework/comparison";
import { type Decision, comparedRecord, decisionRecord } from "../../../src/domain/casework/decision";
import {
  type Column,
  type DatasetImport,
  csvLine,
  datasetWithdrawn,
  isInTable,
} from "../../../src/domain/casework/own-data";
import { rowNode } from "../../../src/domain/casework/subjects";
import type { TableForm } from "../../../src/domain/casework/table-files";
import { type Progress, type TableRead, type TableToRead, makeRows, readTable } from "../../../src/jobs";
import { performer } from "../../../src/messaging";
import {
  type Database,
  countOwnRows,
  datasetById,
  findOwnRows,
  holdRows,
  listDatasets,
  ownRowOf,
  ownRowsOf,
  unfilledDatasets,
  verifyLog,
  versionsOfDataset,
} from "../../../src/storage/reading";
import { rebuild, sweepArtifacts, sweepFills } from "../../../src/storage/writing";
import { aDraft } from "../decision/a-comparison";
import { openHere } from "../own-data/open-here";
import { withDatabase } from "../support/memory-database";
import { NINE } from "../support/ports";
import { askOf, thrownBy, unwatched } from "./support";

const DATASET = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0021";
const FORM: TableForm = {
  kind: "text",
  encoding: "utf-8",
  separator: ",",
  quote: '"',
  escape: '"',
  sheet: "",
  skip: 0,
  heads: 1,
  decimal: ".",
  dates: "ymd",
};
const COLUMNS: readonly Column[] = [
  { at: 0, head: "id", meaning: { as: "text" }, isKey: true },
  { at: 1, head: "name", meaning: { as: "name" }, isKey: false },
  { at: 2, head: "beds", meaning: { as: "number", unit: "beds" }, isKey: false },
];
const PLAN = { form: FORM, columns: COLUMNS, width: 3 };

const fileOf = (...rows: readonly string[]): File => new File([`id,name,beds\n${rows.join("\n")}\n`], "homes.csv");

const toRead = (file: File): TableToRead => ({
  file,
  plan: PLAN,
  datasetId: DATASET,
  badHead: ["line", "reason"],
  tellBad: ({ line, reason, cells }) => [String(line), reason, ...cells],
});

const portsOf = (db: Database, openTable = openHere) => ({ db, now: () => NINE, newId: randomUUID, openTable });

async function read(db: Database, file: File): Promise<TableRead> {
  const done = await readTable.run(toRead(file), portsOf(db), unwatched);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

async function importFile(db: Database, file: File, ask = askOf(db)): Promise<DatasetImport> {
  const { importId, sha256, rows, refused, tree, diff } = await read(db, file);
  const request: DatasetImport = {
    datasetId: DATASET,
    importId,
    name: "Homes",
    asOf: "2026-02-01",
    file: { sha256, bytes: file.size, name: file.name },
    form: FORM,
    width: 3,
    columns: COLUMNS,
    rows,
    refused,
    tree,
    ...(diff && { changes: diff.counts }),
  };
  const done = await ask("importDataset", request);
  if (!done.ok) throw new Error(done.error.code);
  return request;
}

/** A decision on some rows by their beds, as the import that an entry speaks of has them. */
async function decisionOn(
  db: Database,
  keys: readonly string[],
  cite: { origin: string; index: number },
): Promise<Decision> {
  const evidence = await Promise.all(
    keys.map(async (key) => {
      const { row } = (await ownRowOf(db, rowNode(DATASET, key)))!;
      const { own, places } = inputsOfRow({ row, columns: COLUMNS, form: FORM, cite, at: "2026-02-01" });
      return { ratings: [], facts: [], own, places, judgements: [] };
    }),
  );
  const criterion = {
    criterionId: "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0103",
    name: "Beds",
    measure: { of: "own", datasetId: DATASET, head: "beds", take: "latest" },
    unit: { as: "number", unit: "beds" },
    value: { kind: "linear", worst: 0, best: 500 },
  } as const;
  const weights = { how: "points", of: [{ criterionId: criterion.criterionId, points: 100 }] } as const;
  const place = { origin: cite.origin, index: 0 };
  const then = { criteria: [criterion], limits: [], evidence, asOf: NINE, seed: "PL-1", weights, fixedBefore: 0 };
  return decisionRecord(
    aDraft({}, keys.length),
    () => "ab".repeat(32),
    (citations) => comparedRecord({ ...then, framed: place, fixed: place }, citations),
  );
}

const keysOf = async (db: Database): Promise<string[]> => (await ownRowsOf(db, DATASET, 0, 100)).map(({ key }) => key);

describe("a table that is imported", () => {
  it("is seen by nobody until its entry is there, and then whole", () =>
    withDatabase(async (db) => {
      const ask = askOf(db);
      const file = fileOf("a,Aue,3", "b,Eiche,x", "a,Aue,4", "c,Linde,");
      const { rows, refused, bad, badFile } = await read(db, file);
      expect([rows, refused]).toEqual([2, 2]);
      expect(bad).toMatchObject([
        { line: 3, reason: "not-a-number", head: "beds", cell: "x" },
        { line: 4, reason: "key-twice", other: 2 },
      ]);
      expect(await badFile?.text()).toBe(
        `line,reason\r\n${csvLine(["3", "not-a-number", "b", "Eiche", "x"])}${csvLine(["4", "key-twice", "a", "Aue", "4"])}`,
      );
      expect([await listDatasets(db), await countOwnRows(db)]).toEqual([[], 0]);
      await importFile(db, file, ask);
      expect(await keysOf(db)).toEqual(["a", "c"]);
      expect(await ownRowOf(db, rowNode(DATASET, "c"))).toMatchObject({ row: { line: 5, cells: ["c", "Linde", ""] } });
      expect((await findOwnRows(db, DATASET, { words: "LIN", most: 5 })).rows).toMatchObject([{ key: "c" }]);
    }));

  it("takes the older import's place in one go, and says what came, went and changed", () =>
    withDatabase(async (db) => {
      const ask = askOf(db);
      await importFile(db, fileOf("a,Aue,3", "b,Eiche,4", "c,Linde,5"), ask);
      const newer = fileOf("c,Linde,5", "a,Aue,9", "d,Birke,1");
      const { diff } = await read(db, newer);
      expect(diff?.counts).toEqual({ came: 1, went: 1, changed: 1, same: 1 });
      expect(diff?.rows).toEqual([
        {
          what: "changed",
          key: "a",
          line: 3,
          cells: ["a", "Aue", "9"],
          changes: [{ head: "beds", before: "3", after: "9" }],
        },
        { what: "went", key: "b", line: 3, cells: ["b", "Eiche", "4"], changes: [] },
        { what: "came", key: "d", line: 4, cells: ["d", "Birke", "1"], changes: [] },
      ]);
      expect(await keysOf(db)).toEqual(["a", "b", "c"]);
      const { importId } = await importFile(db, newer, ask);
      expect(await keysOf(db)).toEqual(["c", "a", "d"]);
      expect(await db.ownRows.filter((row) => row.importId !== importId).count()).toBe(3);
      expect((await versionsOfDataset(db, DATASET)).map(({ changes }) => changes?.changed)).toEqual([1, undefined]);
    }));

  it("leaves nothing where it is called off, or its file cannot be read to the end", () =>
    withDatabase(async (db) => {
      const stopping = new AbortController();
      const openTable: typeof openHere = (...asked) => {
        const reader = openHere(...asked);
        return { ...reader, next: () => (stopping.abort(), reader.next()) };
      };
      const watch = { tell: () => undefined, signal: stopping.signal };
      const thrown = await thrownBy(readTable.run(toRead(fileOf("a,Aue,3")), portsOf(db, openTable), watch));
      expect(thrown).toBe(stopping.signal.reason);
      const broken: typeof openHere = (...asked) => ({
        ...openHere(...asked),
        next: () => Promise.resolve({ ok: false, error: { code: "table-quotes" } }),
      });
      const failed = await readTable.run(toRead(fileOf("a,Aue,3")), portsOf(db, broken), unwatched);
      expect(failed).toEqual({ ok: false, error: { code: "table-quotes" } });
      expect([await db.ownRows.count(), await db.ownFills.count()]).toEqual([0, 0]);
    }));

  it("is done once where it is asked twice, and not without its file", () =>
    withDatabase(async (db) => {
      const ask = askOf(db);
      const request = await importFile(db, fileOf("a,Aue,3"), ask);
      expect(await ask("importDataset", request)).toEqual({ ok: true, value: null });
      expect(await db.datasetVersions.count()).toBe(1);
      await db.artifacts.clear();
      const other = { ...request, importId: randomUUID() };
      expect(await ask("importDataset", other)).toMatchObject({ error: { code: "dataset-file-missing" } });
    }));

  it("that was read and never imported is swept, with its file", () =>
    withDatabase(async (db) => {
      await read(db, fileOf("a,Aue,3"));
      await sweepFills(db, NINE);
      expect(await db.ownRows.count()).toBe(1);
      await sweepFills(db, "2026-03-03T00:00:00.000Z");
      expect(await db.ownRows.count()).toBe(0);
      expect(await sweepArtifacts(db, "2026-03-03T00:00:00.000Z")).toBe(1);
    }));

  it("is withdrawn, and put back as it was", () =>
    withDatabase(async (db) => {
      const ask = askOf(db);
      const request = await importFile(db, fileOf("a,Aue,3"), ask);
      const perform = performer(ask, randomUUID);
      expect((await perform(datasetWithdrawn, { datasetId: DATASET, reason: "" })).ok).toBe(true);
      expect([await keysOf(db), await ownRowOf(db, rowNode(DATASET, "a")), await countOwnRows(db)]).toEqual([
        [],
        undefined,
        0,
      ]);
      expect((await ask("importDataset", request)).ok).toBe(true);
      expect(await keysOf(db)).toEqual(["a"]);
    }));
});

describe("rows of own data", () => {
  it("are made again from the file after a rebuild, and go on where that was cut off", () =>
    withDatabase(async (db) => {
      const rows = Array.from({ length: 5_000 }, (_, n) => `k${n},Home ${n},${n}`);
      await importFile(db, fileOf(...rows));
      const before = await db.ownRows.toArray();
      await rebuild(db);
      expect([await db.ownRows.count(), (await unfilledDatasets(db)).length]).toEqual([0, 1]);
      let slices = 0;
      const dying: typeof openHere = (...asked) => {
        const reader = openHere(...asked);
        return { ...reader, next: () => (slices++ > 0 ? Promise.reject(new Error("killed")) : reader.next()) };
      };
      expect(await thrownBy(makeRows.run({}, portsOf(db, dying), unwatched))).toEqual(new Error("killed"));
      const left = await db.ownRows.count();
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(5_000);
      expect(await makeRows.run({}, portsOf(db), unwatched)).toEqual({ ok: true, value: { lost: 0 } });
      expect(await db.ownRows.toArray()).toEqual(before);
      expect(await unfilledDatasets(db)).toEqual([]);
    }));

  it("grow the same tree again, as their import states it, also where only that was cut off", () =>
    withDatabase(async (db) => {
      const rows = Array.from({ length: 700 }, (_, n) => `k${n},Home ${n},${n}`);
      const { importId, tree } = await importFile(db, fileOf(...rows));
      const grown = (await db.ownFills.get(importId))?.tree;
      expect(grown).toMatchObject({ size: 2_100, root: tree?.root });
      await rebuild(db);
      await makeRows.run({}, portsOf(db), unwatched);
      expect((await db.ownFills.get(importId))?.tree).toEqual(grown);
      const { tree: _cutOff, ...fill } = (await db.ownFills.get(importId))!;
      await db.ownFills.put(fill);
      expect((await unfilledDatasets(db)).length).toBe(1);
      const told: number[] = [];
      const watch = { ...unwatched, tell: ({ done, total }: Progress) => void told.push(done / total) };
      await makeRows.run({}, portsOf(db), watch);
      expect((await db.ownFills.get(importId))?.tree).toEqual(grown);
      expect([told.length > 2, told.at(-1)]).toEqual([true, 1]);
    }));

  it("are not imported by an entry that states another tree", () =>
    withDatabase(async (db) => {
      const ask = askOf(db);
      const { importId, sha256, rows, refused, tree } = await read(db, fileOf("a,Aue,3"));
      const file = { sha256, bytes: 20, name: "homes.csv" };
      const said = {
        datasetId: DATASET,
        importId,
        name: "Homes",
        asOf: "",
        file,
        form: FORM,
        width: 3,
        columns: COLUMNS,
      };
      for (const other of [null, { ...tree, root: "0".repeat(64) }, { ...tree, size: 2 }])
        expect(await ask("importDataset", { ...said, rows, refused, tree: other })).toMatchObject({
          error: { code: "dataset-rows-missing" },
        });
      expect((await ask("importDataset", { ...said, rows, refused, tree })).ok).toBe(true);
    }));

  it("hold a decision's figures against their table, unless another import counts or their tree is not here", () =>
    withDatabase(async (db) => {
      const rows = Array.from({ length: 500 }, (_, n) => `k${n},Home ${n},${n}`);
      await importFile(db, fileOf(...rows));
      const { origin, index } = (await db.datasetVersions.toArray())[0]!;
      const keys = ["k0", "k333", "k499"];
      const record = await decisionOn(db, keys, { origin, index });
      const cellsIn = async () =>
        (await holdRows(db, record)).compared?.evidence.map(({ own }) =>
          own.map(({ held }) => held.map(({ text }) => text)),
        );
      expect(await cellsIn()).toEqual([[["0"]], [["333"]], [["499"]]]);
      const { tree } = (await datasetById(db, DATASET))!;
      for (const [n, { own }] of ((await holdRows(db, record)).compared?.evidence ?? []).entries()) {
        const [{ held, key, line, raw }] = own as [(typeof own)[number]];
        expect(held.map((cell) => isInTable({ key, line, head: "beds", text: raw }, cell, tree!))).toEqual([true]);
        expect(key).toBe(keys[n]);
      }
      const fill = (await db.ownFills.toArray())[0]!;
      await db.ownFills.put({ ...fill, tree: { ...fill.tree!, root: "0".repeat(64) } });
      expect(await cellsIn()).toEqual([[[]], [[]], [[]]]);
      await db.ownFills.put(fill);
      await importFile(db, fileOf(...rows, "z,Zeder,1"));
      expect(await cellsIn()).toEqual([[[]], [[]], [[]]]);
    }));

  it("are told to be missing where their file is", () =>
    withDatabase(async (db) => {
      await importFile(db, fileOf("a,Aue,3"));
      await rebuild(db);
      await db.artifacts.clear();
      expect(await makeRows.run({}, portsOf(db), unwatched)).toEqual({ ok: true, value: { lost: 1 } });
      expect((await datasetById(db, DATASET))?.isFilled).toBe(false);
    }));

  it("go with the payload that named them, with the file; an older import counts again and is made anew", () =>
    withDatabase(async (db) => {
      const ask = askOf(db);
      await importFile(db, fileOf("a,Aue,3"), ask);
      await importFile(db, fileOf("z,Zeder,1"), ask);
      const [newest] = await versionsOfDataset(db, DATASET);
      const { origin, index } = (await db.datasetVersions.toArray()).find(
        ({ importId }) => importId === newest?.importId,
      )!;
      const erased = await ask("erasePayload", {
        target: { what: "entry", origin, index },
        reason: "mistake",
        words: "",
      });
      expect(erased).toEqual({ ok: true, value: { entries: 1, artifacts: 1 } });
      expect(await db.ownRows.count()).toBe(0);
      await makeRows.run({}, portsOf(db), unwatched);
      expect(await keysOf(db)).toEqual(["a"]);
    }));

  it("go with their dataset, with every file of it", () =>
    withDatabase(async (db) => {
      const ask = askOf(db);
      await importFile(db, fileOf("a,Aue,3"), ask);
      await importFile(db, fileOf("a,Aue,4"), ask);
      const target = { what: "dataset", datasetId: DATASET } as const;
      const erased = await ask("erasePayload", { target, reason: "request", words: "" });
      expect(erased).toEqual({ ok: true, value: { entries: 2, artifacts: 2 } });
      const left = [db.ownRows, db.ownFills, db.artifacts, db.datasets, db.datasetVersions].map((one) => one.count());
      expect(await Promise.all(left)).toEqual([0, 0, 0, 0, 0]);
    }));

  it("that nobody accounts for, or that are gone, are named by the check of the tables", () =>
    withDatabase(async (db) => {
      const { importId } = await importFile(db, fileOf("a,Aue,3", "b,Eiche,4"));
      const tables = async () => (await verifyLog(db, { checkSignature: () => Promise.resolve(true) } as never)).tables;
      expect(await tables()).toEqual([]);
      await db.ownRows.delete([importId, "a"]);
      expect(await tables()).toEqual([{ table: "ownRows", key: importId, code: "row-missing" }]);
      await db.ownRows.put({ importId: "somebody's", key: "x", n: 0, line: 1, cells: [] });
      expect(await tables()).toContainEqual({ table: "ownRows", key: "", code: "row-extra" });
    }));
});
