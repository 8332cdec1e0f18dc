import "../support/extension";
import { describe, expect, it } from "vitest";
import { unseal } from "../../../src/domain/files/age";
import { hashToHex } from "../../../src/domain/ledger/log";
import { fail, ok } from "../../../src/domain/ground/result";
import { backUp, discardBackup } from "../../../src/jobs";
import type { Ask } from "../../../src/messaging";
import { type Database, unfinishedBackup } from "../../../src/storage/reading";
import { CASE, withServices } from "../services/support";
import { withDatabase } from "../support/memory-database";
import { MADE_AT, aLog, fill } from "../backup/a-log";
import { LOCAL_DAY, MemoryFiles } from "../backup/memory-files";
import { placeIn } from "../support/asked";

const PASSPHRASE = "four words of one's own";
const LITTLE_WORK = 4;
const DONE = { ok: true, value: { madeAt: MADE_AT, lost: 0, unrecorded: undefined } };
const fails = (code: string) => ({ ok: false, error: { code } });
/** The piece of the file, behind its head, that all of a little log is in. */
const ALL_OF_IT = 1;

const recorded: Ask = () => Promise.resolve(ok(null) as never);

/** Makes a backup as a window does. */
function runBackup(db: Database, files: MemoryFiles, { ask = recorded, tell = () => undefined }: Partial<Told> = {}) {
  const { now, localDay, newId, openKeptFile } = files;
  const ports = { db, ask, now, localDay, newId, openKeptFile };
  const { signal } = new AbortController();
  return backUp.run({ passphrase: PASSPHRASE, work: LITTLE_WORK }, ports, { tell, signal });
}

interface Told {
  readonly ask: Ask;
  readonly tell: Parameters<typeof backUp.run>[2]["tell"];
}

const filled = (use: (db: Database, files: MemoryFiles) => Promise<void>): Promise<void> =>
  withDatabase(async (db) => {
    await fill(db, aLog);
    await use(db, new MemoryFiles());
  });

it("says how far it is, from the encryption's preparing to the last row", () =>
  filled(async (db, files) => {
    const told: { readonly step?: string; readonly done: number; readonly total: number }[] = [];
    expect(await runBackup(db, files, { tell: (far) => void told.push(far) })).toEqual(DONE);
    expect(told[0]).toEqual({ step: "preparing", done: 0, total: 0 });
    const { done, total, step } = told.at(-1)!;
    expect([step, done]).toEqual(["writing", total]);
  }));

it("is made also where the log cannot say so now, and says that", () =>
  filled(async (db, files) => {
    const ask: Ask = () => Promise.resolve(fail({ code: "no-answer", detail: "" }));
    expect(await runBackup(db, files, { ask })).toMatchObject({
      ok: true,
      value: { unrecorded: { code: "no-answer" } },
    });
    expect(await unfinishedBackup(db)).toHaveProperty("made");
  }));

it("is called by the official's own day", () =>
  filled(async (db, files) => {
    await runBackup(db, files);
    expect((await unfinishedBackup(db))?.made?.file).toBe(`counterflow-${LOCAL_DAY}.age`);
  }));

describe("a second window", () => {
  it("that makes a backup while another one writes it is told so", () =>
    filled(async (db, files) => {
      const { reached, letGo } = files.holdAt(ALL_OF_IT);
      const first = runBackup(db, files);
      const file = await reached;
      expect(await runBackup(db, files)).toEqual(fails("elsewhere"));
      letGo();
      expect(await first).toEqual(DONE);
      expect(await unfinishedBackup(db)).toMatchObject({ file, made: { bytes: files.files.get(file)?.length } });
      expect([...files.files.keys()]).toEqual([file]);
    }));

  it("that discards a backup while another one writes it stops it, and it is not begun anew", () =>
    filled(async (db, files) => {
      const { reached, letGo } = files.holdAt(ALL_OF_IT);
      const first = runBackup(db, files);
      const file = await reached;
      await discardBackup({ db }, file);
      letGo();
      expect(await first).toEqual(fails("discarded"));
      expect(await unfinishedBackup(db)).toBeUndefined();
      expect([...files.files.keys()]).toEqual([file]);
    }));

  it("that discards a backup and begins another one ends with that one", () =>
    filled(async (db, files) => {
      const { reached, letGo } = files.holdAt(ALL_OF_IT);
      const first = runBackup(db, files);
      await discardBackup({ db }, await reached);
      expect(await runBackup(db, files)).toEqual(DONE);
      const made = await unfinishedBackup(db);
      letGo();
      expect(await first).toEqual(fails("discarded"));
      expect(await unfinishedBackup(db)).toEqual(made);
    }));

  it("that begins at the same moment leaves one backup, and no two that overtake each other", () =>
    filled(async (db, files) => {
      const both = await Promise.all([runBackup(db, files), runBackup(db, files)]);
      expect(both).toContainEqual(DONE);
      expect(await unfinishedBackup(db)).toHaveProperty("made");
      expect(files.files.size).toBeLessThanOrEqual(2);
    }));

  it("that forgets a backup saved before leaves alone the one that is written now", () =>
    filled(async (db, files) => {
      await runBackup(db, files);
      const saved = (await unfinishedBackup(db))!.file;
      const { reached, letGo } = files.holdAt(ALL_OF_IT);
      const next = runBackup(db, files);
      await reached;
      await discardBackup({ db }, saved);
      letGo();
      expect(await next).toEqual(DONE);
    }));
});

it("is begun anew where something is erased while it is written, and holds nothing of that", () =>
  withServices(async ({ openCase, erasePayload }, db) => {
    const files = new MemoryFiles();
    const opened = await openCase(CASE);
    const { origin, index } = placeIn(opened);
    const { reached, letGo } = files.holdAt(ALL_OF_IT);
    const running = runBackup(db, files);
    const first = await reached;
    await erasePayload({ target: { what: "entry", origin, index }, reason: "mistake", words: "" });
    letGo();
    expect(await running).toEqual(DONE);
    const { file, made } = (await unfinishedBackup(db))!;
    expect(file).not.toBe(first);
    expect(await opensTo(files.files.get(first)!)).toContain(CASE.title);
    const finished = files.files.get(file)!;
    expect(hashToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", finished)))).toBe(made?.sha256);
    const held = await opensTo(finished);
    expect(held).toContain("payload.erased");
    for (const words of [CASE.title, CASE.kind]) expect(held).not.toContain(words);
  }));

async function opensTo(file: Uint8Array<ArrayBuffer>): Promise<string> {
  const opened = await unseal(new Blob([file]).stream(), PASSPHRASE);
  if (!opened.ok) throw new Error(opened.error.code);
  return new Response(opened.value).text();
}
