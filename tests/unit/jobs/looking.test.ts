import "../support/extension";
import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { checkLog, lookAtFile, rebuildTables } from "../../../src/jobs";
import { checkSignature } from "../../../src/platform/signing";
import { mendedTree } from "../../../src/storage/reading";
import { keepImport } from "../../../src/storage/writing";
import { anImport } from "../backup/a-log";
import { CASE, aCase, bundled, written } from "../exchange/support/written";
import { withDatabase } from "../support/memory-database";
import { NINE } from "../support/ports";
import { askOf, thrownBy, unwatched } from "./support";

const NO_CERTIFICATES = () => Promise.resolve([]);

it("a file that was taken in is looked at as it is kept now", () =>
  withDatabase(async (db) => {
    await aCase(db);
    const row = await anImport(new Blob([await written(db, await bundled(db, CASE))]));
    await keepImport(db, row);
    const looked = await lookAtFile.run({ sha256: row.sha256 }, { db, certificates: NO_CERTIFICATES }, unwatched);
    expect(looked).toMatchObject({ ok: true, value: { row: { file: row.file }, verdict: { outcome: "sound" } } });
    const gone = await lookAtFile.run({ sha256: "00".repeat(32) }, { db, certificates: NO_CERTIFICATES }, unwatched);
    expect(gone).toEqual({ ok: false, error: { code: "missing" } });
  }));

it("the log is checked from its first entry to its last, and a check stops where it is told to", () =>
  withDatabase(async (db) => {
    await aCase(db);
    const ports = { db, now: () => NINE, checkSignature, certificates: NO_CERTIFICATES };
    const far: number[] = [];
    const tell = (progress: { readonly step?: string; readonly done: number }): void => {
      if (progress.step === "entries") far.push(progress.done);
    };
    const checked = await checkLog.run({}, ports, { ...unwatched, tell });
    const entries = await db.entries.count();
    expect(checked).toMatchObject({ ok: true, value: { entries, findings: [] } });
    expect(far.at(-1)).toBe(entries);
    const stopping = new AbortController();
    stopping.abort();
    expect(await thrownBy(checkLog.run({}, ports, { ...unwatched, signal: stopping.signal }))).toBe(
      stopping.signal.reason,
    );
  }));

it("a log whose tree was damaged is mended by its check, and found sound then", () =>
  withDatabase(async (db) => {
    await aCase(db);
    const [first] = await db.nodes.toArray();
    await db.nodes.put({ ...first!, hash: "ab".repeat(32) });
    const ports = { db, now: () => NINE, checkSignature, certificates: NO_CERTIFICATES };
    expect(await checkLog.run({}, ports, unwatched)).toMatchObject({ ok: true, value: { findings: [] } });
    expect(await db.nodes.toArray()).toContainEqual(first);
    expect(await mendedTree(db)).toMatchObject({ at: NINE, nodes: 1 });
  }));

it("an entry whose header and leaf are both gone is said, and the rest is checked", () =>
  withDatabase(async (db) => {
    await aCase(db);
    const { origin } = (await db.entries.toArray())[1]!;
    await db.entries.delete([origin, 1]);
    await db.nodes.delete([origin, 0, 1]);
    const ports = { db, now: () => NINE, checkSignature, certificates: NO_CERTIFICATES };
    const checked = await checkLog.run({}, ports, unwatched);
    expect(checked).toMatchObject({ ok: true });
    expect(checked.ok && checked.value.findings.length).toBeGreaterThan(0);
  }));

it("the tables are made anew by the background", () =>
  withDatabase(async (db) => {
    await aCase(db);
    await db.cases.clear();
    const rebuilt = await rebuildTables.run({}, { ask: askOf(db), newId: randomUUID }, unwatched);
    expect(rebuilt).toEqual({ ok: true, value: { entries: await db.entries.count() } });
    expect(await db.cases.count()).toBe(2);
  }));
