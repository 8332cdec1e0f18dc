import { describe, expect, it } from "vitest";
import { unseal } from "../../../src/domain/files/age";
import { hashToHex } from "../../../src/domain/ledger/log";
import { type Database, unfinishedBackup } from "../../../src/storage/reading";
import { discardBackup } from "../../../src/storage/writing";
import { runBackup } from "../../../src/workbench/log/upkeep/backup/run-backup";
import { CASE, withServices } from "../services/support";
import { withDatabase } from "../support/memory-database";
import { aLog, fill } from "./a-log";
import { MemoryFiles } from "./memory-files";

const PASSPHRASE = "four words of one's own";
const HOW = { passphrase: PASSPHRASE, onRows: () => undefined, signal: new AbortController().signal };
const DONE = { ok: true, value: null };
const fails = (code: string) => ({ ok: false, error: { code } });
/** The piece of the file, behind its head, that all of a little log is in. */
const ALL_OF_IT = 1;

const filled = (use: (db: Database, files: MemoryFiles) => Promise<void>): Promise<void> =>
  withDatabase(async (db) => {
    await fill(db, aLog);
    await use(db, new MemoryFiles());
  });

describe("a second window", () => {
  it("that makes a backup while another one writes it is told so", () =>
    filled(async (db, files) => {
      const { reached, letGo } = files.holdAt(ALL_OF_IT);
      const first = runBackup(db, files, HOW);
      const file = await reached;
      expect(await runBackup(db, files, HOW)).toEqual(fails("elsewhere"));
      letGo();
      expect(await first).toEqual(DONE);
      expect(await unfinishedBackup(db)).toMatchObject({ file, made: { bytes: files.files.get(file)?.length } });
      expect([...files.files.keys()]).toEqual([file]);
    }));

  it("that discards a backup while another one writes it stops it, and it is not begun anew", () =>
    filled(async (db, files) => {
      const { reached, letGo } = files.holdAt(ALL_OF_IT);
      const first = runBackup(db, files, HOW);
      const file = await reached;
      await discardBackup(db, file);
      letGo();
      expect(await first).toEqual(fails("discarded"));
      expect(await unfinishedBackup(db)).toBeUndefined();
      expect([...files.files.keys()]).toEqual([file]);
    }));

  it("that discards a backup and begins another one ends with that one", () =>
    filled(async (db, files) => {
      const { reached, letGo } = files.holdAt(ALL_OF_IT);
      const first = runBackup(db, files, HOW);
      await discardBackup(db, await reached);
      expect(await runBackup(db, files, HOW)).toEqual(DONE);
      const made = await unfinishedBackup(db);
      letGo();
      expect(await first).toEqual(fails("discarded"));
      expect(await unfinishedBackup(db)).toEqual(made);
    }));

  it("that begins at the same moment leaves one backup, and no two that overtake each other", () =>
    filled(async (db, files) => {
      const both = await Promise.all([runBackup(db, files, HOW), runBackup(db, files, HOW)]);
      expect(both).toContainEqual(DONE);
      expect(await unfinishedBackup(db)).toHaveProperty("made");
      expect(files.files.size).toBeLessThanOrEqual(2);
    }));

  it("that forgets a backup saved before leaves alone the one that is written now", () =>
    filled(async (db, files) => {
      await runBackup(db, files, HOW);
      const saved = (await unfinishedBackup(db))!.file;
      const { reached, letGo } = files.holdAt(ALL_OF_IT);
      const next = runBackup(db, files, HOW);
      await reached;
      await discardBackup(db, saved);
      letGo();
      expect(await next).toEqual(DONE);
    }));
});

it("is begun anew where something is erased while it is written, and holds nothing of that", () =>
  withServices(async ({ openCase, erasePayload }, db) => {
    const files = new MemoryFiles();
    const opened = await openCase(CASE);
    if (!opened.ok) throw new Error(opened.error.code);
    const { origin, index } = opened.value;
    const { reached, letGo } = files.holdAt(ALL_OF_IT);
    const running = runBackup(db, files, HOW);
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
