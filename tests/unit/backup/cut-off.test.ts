import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { PIECE_BYTES, newHead, piecesBehind, sealPieces, unseal } from "../../../src/domain/files/age";
import { FIRST_MARK, writeTar } from "../../../src/domain/files/backup";
import { newRunningHash } from "../../../src/domain/ground/digest";
import {
  type BackupRow,
  type Database,
  backupMembers,
  planBackup,
  unfinishedBackup,
} from "../../../src/storage/reading";
import {
  type BackupFile,
  BackupOvertaken,
  append,
  beginBackup,
  giveUpBackup,
  keepArtifact,
  writeBackup,
} from "../../../src/storage/writing";
import { withDatabase } from "../support/memory-database";
import { steadyPorts } from "../support/ports";
import { MADE_AT, aLog, fill, logs } from "./a-log";
import { runs } from "../support/runs";

const PASSPHRASE = "four words of one's own";
const LITTLE_WORK = 4;

/** A disk: what was not flushed is gone when the page dies. */
class Disk {
  kept: Uint8Array[] = [];
  open(keep: number): BackupFile & { bytes(): Uint8Array } {
    const held = [new Uint8Array(Buffer.concat(this.kept)).subarray(0, keep)];
    return {
      write: (bytes) => Promise.resolve(void held.push(bytes.slice())),
      flushed: () => {
        this.kept = [...held];
        const hash = newRunningHash();
        for (const bytes of held) hash.update(bytes);
        return Promise.resolve(hash.hex());
      },
      bytes: () => new Uint8Array(Buffer.concat(held)),
    };
  }
}

async function begin(db: Database): Promise<BackupRow> {
  const { contents, files } = await planBackup(db, MADE_AT);
  const { head } = await newHead(PASSPHRASE, LITTLE_WORK);
  const row: BackupRow = {
    key: "backup",
    file: "a",
    contents,
    head,
    pieces: 0,
    bytes: 0,
    sha256: "",
    mark: FIRST_MARK,
  };
  await beginBackup(db, row, files);
  return row;
}

/** Writes on from what the database says, to the end or until so many pieces more were written. */
async function goOn(db: Database, disk: Disk, pieceBytes: number, most = Infinity): Promise<Uint8Array<ArrayBuffer>> {
  const row = (await unfinishedBackup(db))!;
  const file = disk.open(row.bytes);
  const opened = await piecesBehind(row.head, PASSPHRASE);
  if (!opened.ok) throw new Error(opened.error.code);
  const dying = new AbortController();
  let written = 0;
  const write = (bytes: Uint8Array) => {
    if (written++ >= most) dying.abort();
    return file.write(bytes);
  };
  await writeBackup(db, row, {
    file: { ...file, write },
    pieceBytes,
    sealed: (source, from) =>
      pieceBytes === PIECE_BYTES ? sealPieces(source, opened.value, from) : inPieces(source, pieceBytes),
    keepAfter: pieceBytes,
    onRows: () => undefined,
    signal: dying.signal,
  });
  return Uint8Array.from(file.bytes());
}

/** As pieces are made, without encrypting them: so small that even little logs have many. */
async function* inPieces(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0);
  for await (const chunk of source) {
    held = Buffer.concat([held, chunk]);
    for (; held.length > size; held = held.subarray(size)) yield Uint8Array.from(held.subarray(0, size));
  }
  yield Uint8Array.from(held);
}

async function collected(source: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>[]> {
  const all: Uint8Array<ArrayBuffer>[] = [];
  for await (const each of source) all.push(Uint8Array.from(each));
  return all;
}

const plain = async (db: Database): Promise<Buffer> =>
  Buffer.concat(await collected(writeTar(backupMembers(db, await planBackup(db, MADE_AT)))));

const SMALL = 700;
/** The pieces that a page writes before it dies, again and again. */
const deaths = fc.array(fc.nat(25), { maxLength: 6 });

describe("a backup that was cut off", () => {
  test.prop([logs, deaths], runs(25))("goes on to the same bytes as one that was not", (kept, turns) =>
    withDatabase(async (db) => {
      await fill(db, kept);
      const whole = await plain(db);
      const { head } = await begin(db);
      const disk = new Disk();
      for (const most of turns) await goOn(db, disk, SMALL, most).catch(() => undefined);
      const file = await goOn(db, disk, SMALL);
      expect(Buffer.from(file.subarray(head.length)).equals(whole)).toBe(true);
    }),
  );

  it("does not write again what is on the disk", () =>
    withDatabase(async (db) => {
      await fill(db, aLog);
      await begin(db);
      const disk = new Disk();
      await expect(goOn(db, disk, SMALL, 12)).rejects.toThrow();
      const { pieces, bytes } = (await unfinishedBackup(db))!;
      expect(pieces).toBeGreaterThan(3);
      expect(disk.kept.reduce((sum, { length }) => sum + length, 0)).toBe(bytes);
    }));

  test.prop([deaths], runs(6))("is a file that age opens", (turns) =>
    withDatabase(async (db) => {
      await fill(db, aLog);
      for (let n = 0; n < 4; n++) await keepArtifact(db, new Blob([`${n}`.repeat(90_000)]));
      const whole = await plain(db);
      await begin(db);
      const disk = new Disk();
      for (const most of turns) await goOn(db, disk, PIECE_BYTES, most % 6).catch(() => undefined);
      const file = await goOn(db, disk, PIECE_BYTES);
      const opened = await unseal(new Blob([file]).stream(), PASSPHRASE);
      if (!opened.ok) throw new Error(opened.error.code);
      expect(Buffer.from(await new Response(opened.value).arrayBuffer()).equals(whole)).toBe(true);
    }),
  );

  it("is of what there was when it was begun, whatever came meanwhile", () =>
    withDatabase(async (db) => {
      await fill(db, aLog);
      const whole = await plain(db);
      const { head } = await begin(db);
      const disk = new Disk();
      await expect(goOn(db, disk, SMALL, 12)).rejects.toThrow();
      for (let n = 0; n < 20; n++) await keepArtifact(db, new Blob([`came meanwhile ${n}`]));
      await append(db, steadyPorts(undefined, 99), () => Promise.resolve({ ok: true, value: aLog.history[0]!.drafts }));
      const file = await goOn(db, disk, SMALL);
      expect(Buffer.from(file.subarray(head.length)).equals(whole)).toBe(true);
    }));

  it("is begun anew where what is in it is not the same any more, or it was given up", () =>
    withDatabase(async (db) => {
      await fill(db, { ...aLog, erased: [] });
      for (const change of [
        async () => db.artifacts.delete((await db.artifacts.toCollection().first())!.sha256),
        () => db.checkpoints.clear(),
        () => giveUpBackup(db),
      ]) {
        await begin(db);
        const disk = new Disk();
        const pieces = Math.floor((await plain(db)).length / SMALL);
        // Behind everything that is changed, and before the end.
        await expect(goOn(db, disk, SMALL, pieces - 2)).rejects.toThrow();
        const cutOff = (await unfinishedBackup(db))!;
        expect(cutOff.mark.files).toBeGreaterThan(3);
        await change();
        const written = writeBackup(db, cutOff, {
          file: disk.open(cutOff.bytes),
          pieceBytes: SMALL,
          sealed: (source) => inPieces(source, SMALL),
          keepAfter: 1,
          onRows: () => undefined,
          signal: new AbortController().signal,
        });
        await expect(written).rejects.toThrow(BackupOvertaken);
      }
    }));
});

describe("the pieces of an encrypted file", () => {
  it("open for its passphrase alone", async () => {
    const { head } = await newHead(PASSPHRASE, LITTLE_WORK);
    expect(await piecesBehind(head, "another")).toEqual({ ok: false, error: { code: "wrong-passphrase" } });
  });

  it("are the same for whoever goes on with it later", async () => {
    const { head, sealPiece } = await newHead(PASSPHRASE, LITTLE_WORK);
    const later = await piecesBehind(head, PASSPHRASE);
    if (!later.ok) throw new Error(later.error.code);
    const bytes = Uint8Array.from({ length: 1_000 }, (_, i) => i % 251);
    expect(later.value(bytes, 3, true)).toEqual(sealPiece(bytes, 3, true));
    expect(later.value(bytes, 4, true)).not.toEqual(sealPiece(bytes, 3, true));
  });

  it.each([0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES, 257 * PIECE_BYTES + 7])(
    "are age's own, for %i bytes",
    async (length) => {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * i * 31 + i) % 251);
      const { head, sealPiece } = await newHead(PASSPHRASE, LITTLE_WORK);
      const pieces = await collected(sealPieces(piecesOf(bytes), sealPiece));
      const file = await unseal(new Blob([head, ...pieces]).stream(), PASSPHRASE);
      if (!file.ok) throw new Error(file.error.code);
      expect(Buffer.from(await new Response(file.value).arrayBuffer()).equals(bytes)).toBe(true);
    },
  );
});

async function* piecesOf(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 40_000) yield await Promise.resolve(bytes.subarray(at, at + 40_000));
}
