import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { seal, unseal, unsealer } from "../../../src/domain/files/age";
import { type Contents, writeTar } from "../../../src/domain/files/backup";
import { jcs } from "../../../src/domain/ledger/log";
import { checkSignature } from "../../../src/platform/signing";
import { type Database, backupMembers, planBackup } from "../../../src/storage/reading";
import {
  type RestoreStep,
  append,
  ensureTables,
  keepArtifact,
  keepImport,
  rebuild,
  restoreBackup,
  signHead,
  unrecordedBackups,
} from "../../../src/storage/writing";
import { tablesOf } from "../support/dump";
import { withDatabase } from "../support/memory-database";
import { NINE, steadyPorts } from "../support/ports";
import { MADE_AT, aLog, anImport, fill, logs, signing } from "./a-log";
import { runs } from "../support/runs";

const backUp = async (db: Database): Promise<Uint8Array<ArrayBuffer>> =>
  written(db, (await planBackup(db, MADE_AT)).contents);

async function written(db: Database, contents: Contents): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of writeTar(backupMembers(db, { contents }))) chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

interface How {
  readonly evenIfUnsound?: boolean;
  readonly stopAt?: { readonly step: RestoreStep; readonly bytes: number };
}

const FILE = { file: "counterflow-2026-11-26.age", sha256: "ab".repeat(32), bytes: 12 };
const fileWords = () => Promise.resolve(FILE);

function restore(db: Database, file: Uint8Array<ArrayBuffer>, { evenIfUnsound = false, stopAt }: How = {}) {
  const stop = new AbortController();
  return restoreBackup(db, {
    open: () => Promise.resolve(piecesOf(file)),
    checkSignature,
    fileWords,
    evenIfUnsound,
    onProgress: (step, bytes) => {
      if (stopAt?.step === step && bytes >= stopAt.bytes) stop.abort();
    },
    signal: stop.signal,
  });
}

const PASSPHRASE = "four words of one's own";
const LITTLE_WORK = 4;
const sealedOf = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Response(await seal(new Blob([bytes]).stream(), PASSPHRASE, LITTLE_WORK)).bytes();

async function restoreSealed(db: Database, file: Uint8Array<ArrayBuffer>) {
  const open = await unseal(new Blob([file]).stream(), PASSPHRASE);
  if (!open.ok) return open;
  const { signal } = new AbortController();
  const again = async () => {
    const next = await unseal(new Blob([file]).stream(), PASSPHRASE);
    if (!next.ok) throw new Error(next.error.code);
    return next.value;
  };
  return restoreBackup(db, {
    open: again,
    checkSignature,
    fileWords,
    evenIfUnsound: false,
    onProgress: () => undefined,
    signal,
  });
}

/** A file as it is read: in pieces that have nothing to do with what is in it. */
async function* piecesOf(file: Uint8Array<ArrayBuffer>) {
  for (let at = 0; at < file.length; at += 700) yield await Promise.resolve(file.subarray(at, at + 700));
}

/** Everything that is truth, as it lies in the stores; private keys are in no file. */
async function truthOf(db: Database): Promise<string> {
  const [entries, payloads, nodes, checkpoints, timestamps, keys] = await Promise.all([
    db.entries.toArray(),
    db.payloads.toArray(),
    db.nodes.toArray(),
    db.checkpoints.toArray(),
    db.timestamps.toArray(),
    db.keys.toArray(),
  ]);
  const artifacts = (await db.artifacts.toArray()).map(async ({ blob, keptAt: _when, ...row }) => ({
    ...row,
    type: blob.type,
    text: [...new Uint8Array(await blob.arrayBuffer())],
  }));
  const imports = (await db.imports.toArray()).map(async ({ blob, ...row }) => ({
    ...row,
    text: [...new Uint8Array(await blob.arrayBuffer())],
  }));
  const publicKeys = keys.map(({ origin, publicKey }) => ({ origin, publicKey: [...publicKey] }));
  const tokens = timestamps.map((row) => ({ ...row, token: [...row.token] }));
  const files = { artifacts: await Promise.all(artifacts), imports: await Promise.all(imports) };
  return jcs({ entries, payloads, nodes, checkpoints, tokens, publicKeys, ...files });
}

describe("a backup that is restored", () => {
  test.prop([logs], runs(15))("gives every store of the truth, and every table, as they were", (kept) =>
    withDatabase(async (db) => {
      await fill(db, kept);
      const file = await backUp(db);
      await withDatabase(async (other) => {
        expect(await restore(other, file)).toEqual({
          ok: true,
          value: {
            ...FILE,
            madeAt: MADE_AT,
            entries: await db.entries.count(),
            artifacts: await db.artifacts.count(),
            imports: await db.imports.count(),
          },
        });
        expect(await truthOf(other)).toBe(await truthOf(db));
        expect(await unrecordedBackups(other)).toMatchObject([{ payload: { ...FILE, madeAt: MADE_AT } }]);
        await ensureTables(other);
        await rebuild(db);
        expect(await tablesOf(other)).toBe(await tablesOf(db));
        expect(await backUp(other)).toEqual(file);
      });
    }),
  );

  test.prop(
    [
      logs,
      fc.constantFrom<RestoreStep>("checking", "writing", "comparing"),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ],
    runs(12),
  )("gives the same where it was cut off in between and begun again", (kept, step, share) =>
    withDatabase(async (db) => {
      await fill(db, kept);
      const file = await backUp(db);
      await withDatabase(async (other) => {
        const cut = restore(other, file, { stopAt: { step, bytes: Math.floor(file.length * share) } });
        // Stopped at the very last byte it is through already; a profile that has a log or other offices' files takes no other.
        const whole = await cut.catch(() => undefined);
        const held = (await other.entries.count()) + (await other.imports.count());
        const isTaken = whole?.ok === true && held > 0;
        const again = isTaken ? { ok: false, error: { code: "not-empty" } } : { ok: true };
        expect(await other.meta.get("restored")).toEqual(
          whole?.ok ? { key: "restored", words: whole.value } : undefined,
        );
        expect(await restore(other, file)).toMatchObject(again);
        expect(await truthOf(other)).toBe(await truthOf(db));
      });
    }),
  );

  it("is one of before there were imported files in it", () =>
    withDatabase(async (db) => {
      await fill(db, { ...aLog, imports: [] });
      const { format, madeAt, origins, artifacts } = (await planBackup(db, MADE_AT)).contents;
      const file = await written(db, { format, version: 1, madeAt, origins, artifacts });
      await withDatabase(async (other) => {
        expect(await restore(other, file)).toMatchObject({ ok: true });
        expect(await truthOf(other)).toBe(await truthOf(db));
      });
    }));

  it("leaves nothing of another backup whose restoring was cut off", () =>
    withDatabase(async (db) => {
      await fill(db, aLog);
      const [file, madeOf] = [await backUp(db), await truthOf(db)];
      await withDatabase(async (older) => {
        await keepArtifact(older, new Blob(["of another backup"]));
        const cut = await written(older, (await planBackup(older, NINE)).contents);
        await withDatabase(async (other) => {
          await expect(restore(other, cut, { stopAt: { step: "comparing", bytes: 1 } })).rejects.toThrow();
          expect(await restore(other, file)).toMatchObject({ ok: true });
          expect(await truthOf(other)).toBe(madeOf);
        });
      });
    }));

  it("goes on as another origin's log beside a new one, signed with a new key", () =>
    withDatabase(async (db) => {
      await fill(db, aLog);
      const file = await backUp(db);
      await withDatabase(async (other) => {
        await restore(other, file);
        await append(other, steadyPorts(undefined, 777), () =>
          Promise.resolve({ ok: true, value: aLog.history[0]!.drafts }),
        );
        await signHead(other, signing);
        const keys = await other.keys.toArray();
        expect(keys.map(({ privateKey }) => privateKey !== undefined).sort()).toEqual([false, true]);
        expect(await backUp(other)).not.toEqual(file);
      });
    }));
});

describe("what is not restored", () => {
  it("a backup into a profile that has a log", () =>
    withDatabase(async (db) => {
      await fill(db, aLog);
      const before = await truthOf(db);
      expect(await restore(db, await backUp(db))).toEqual({ ok: false, error: { code: "not-empty" } });
      expect(await truthOf(db)).toBe(before);
    }));

  it("one into a profile that keeps another office's file", () =>
    withDatabase(async (db) => {
      await fill(db, aLog);
      const file = await backUp(db);
      await withDatabase(async (other) => {
        await keepImport(other, await anImport(new Blob(["theirs"])));
        expect(await restore(other, file)).toEqual({ ok: false, error: { code: "not-empty" } });
        expect(await other.imports.count()).toBe(1);
      });
    }));

  test.prop([fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(7)], runs(60))(
    "one in which a bit was changed, or the end is missing",
    (share, bit) =>
      withDatabase(async (db) => {
        await fill(db, aLog);
        const file = await sealedOf(await backUp(db));
        const at = Math.min(Math.floor(file.length * share), file.length - 1);
        const flipped = file.map((byte, i) => (i === at ? byte ^ (1 << bit) : byte));
        await withDatabase(async (other) => {
          expect(await restoreSealed(other, file.slice(0, at))).toMatchObject({ ok: false });
          expect(await restoreSealed(other, flipped), `byte ${at} of ${file.length}`).toMatchObject({ ok: false });
          expect(await other.entries.count()).toBe(0);
        });
      }),
  );

  it("a log that was not as it was written when it was backed up, unless it is wanted all the same", () =>
    withDatabase(async (db) => {
      await fill(db, { ...aLog, erased: [] });
      const payload = (await db.payloads.toCollection().last())!;
      await db.payloads.put({ ...payload, json: `${payload.json} ` });
      const file = await backUp(db);
      await withDatabase(async (other) => {
        expect(await restore(other, file)).toEqual({ ok: false, error: { code: "unsound", findings: 1 } });
        expect(await other.entries.count()).toBe(0);
        expect(await restore(other, file, { evenIfUnsound: true })).toMatchObject({ ok: true });
        expect(await truthOf(other)).toBe(await truthOf(db));
      });
    }));
});

describe("a file that is encrypted", () => {
  const text = new Blob(["what the log says ".repeat(10_000)]);
  const sealed = async () => sealedOf(new Uint8Array(await text.arrayBuffer()));

  it("opens with its passphrase, and says what another one is", async () => {
    const file = new Blob([await sealed()]);
    const open = await unseal(file.stream(), PASSPHRASE);
    expect(open.ok && (await new Response(open.value).text())).toBe(await text.text());
    expect(await unseal(file.stream(), "another")).toEqual({ ok: false, error: { code: "wrong-passphrase" } });
    expect(await unseal(text.stream(), "another")).toEqual({ ok: false, error: { code: "not-encrypted" } });
  });

  it("is read again without another try at its passphrase, and no other file is", async () => {
    const [file, other] = [new Blob([await sealed()]), new Blob([await sealed()])];
    const open = unsealer(PASSPHRASE);
    for (let n = 0; n < 2; n++) {
      const opened = await open(file.stream());
      expect(opened.ok && (await new Response(opened.value).text())).toBe(await text.text());
    }
    expect(await open(other.stream())).toMatchObject({ ok: false });
    expect(await unsealer("another")(file.stream())).toEqual({ ok: false, error: { code: "wrong-passphrase" } });
  });

  it("breaks off where a byte of it was changed", async () => {
    const file = await sealed();
    for (const at of [300, 70_000, file.length - 1]) {
      const changed = new Blob([file.map((byte, i) => (i === at ? byte ^ 1 : byte))]);
      const open = await unseal(changed.stream(), PASSPHRASE);
      await expect(open.ok ? new Response(open.value).text() : Promise.resolve()).rejects.toThrow();
    }
  });
});
