import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { seal, unseal } from "../../../src/domain/age";
import { type Contents, writeTar } from "../../../src/domain/backup";
import { digestOf } from "../../../src/domain/digest";
import { jcs } from "../../../src/domain/log";
import { checkSignature, newSigningKey, signText } from "../../../src/platform/signing";
import {
  type Database,
  type RestoreStep,
  append,
  backupMembers,
  ensureTables,
  keepArtifact,
  keepImport,
  planBackup,
  rebuild,
  restoreBackup,
  signHead,
} from "../../../src/storage";
import { tablesOf } from "../support/dump";
import { type Act, histories, live } from "../support/histories";
import { withDatabase } from "../support/memory-database";
import { NINE, steadyPorts } from "../support/ports";

const MADE_AT = "2026-11-26T00:00:00.000Z";
const signing = { newKey: newSigningKey, sign: signText };

interface Kept {
  readonly history: Act[];
  /** Places, in the log, of payloads that were erased. */
  readonly erased: number[];
  readonly artifacts: Uint8Array[];
  readonly imports: Uint8Array[];
}
const logs: fc.Arbitrary<Kept> = fc.record({
  history: histories(5),
  erased: fc.array(fc.nat(12), { maxLength: 3 }),
  artifacts: fc.array(fc.uint8Array({ maxLength: 1_500 }), { maxLength: 4 }),
  imports: fc.array(fc.uint8Array({ maxLength: 1_500 }), { maxLength: 3 }),
});

/** A log with everything in it that is truth: entries, erased ones, signatures, artifacts, other offices' files, a token. */
async function fill(db: Database, { history, erased, artifacts, imports }: Kept): Promise<void> {
  for (const bytes of imports) await keepImport(db, await anImport(new Blob([Uint8Array.from(bytes)])));
  for (const bytes of artifacts) await keepArtifact(db, new Blob([Uint8Array.from(bytes)], { type: "text/html" }));
  await live(db, history);
  const signed = await signHead(db, signing);
  if (!signed) return;
  const { origin, size } = signed;
  await db.payloads.bulkDelete(erased.map((index): [string, number] => [origin, index]));
  const token = Uint8Array.of(0x30, 0, 0xff);
  await db.timestamps.add({ origin, size, authority: "https://time.example/", time: NINE, token });
}

const anImport = async (blob: Blob) => ({
  sha256: await digestOf(blob),
  file: "Akte Ünal.wacz",
  bytes: blob.size,
  caseId: "PL-2026-0142",
  origin: "counterflow/b",
  importedAt: NINE,
  blob,
});

const backUp = async (db: Database): Promise<Uint8Array<ArrayBuffer>> => written(db, await planBackup(db, MADE_AT));

async function written(db: Database, contents: Contents): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of writeTar(backupMembers(db, contents))) chunks.push(chunk);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

interface How {
  readonly evenIfUnsound?: boolean;
  readonly stopAt?: { readonly step: RestoreStep; readonly bytes: number };
}

function restore(db: Database, file: Uint8Array<ArrayBuffer>, { evenIfUnsound = false, stopAt }: How = {}) {
  const stop = new AbortController();
  return restoreBackup(db, {
    open: () => Promise.resolve(piecesOf(file)),
    checkSignature,
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
  return restoreBackup(db, { open: again, checkSignature, evenIfUnsound: false, onProgress: () => undefined, signal });
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
  test.prop([logs], { numRuns: 15 })("gives every store of the truth, and every table, as they were", (kept) =>
    withDatabase(async (db) => {
      await fill(db, kept);
      const file = await backUp(db);
      await withDatabase(async (other) => {
        expect(await restore(other, file)).toEqual({
          ok: true,
          value: {
            madeAt: MADE_AT,
            entries: await db.entries.count(),
            artifacts: await db.artifacts.count(),
            imports: await db.imports.count(),
          },
        });
        expect(await truthOf(other)).toBe(await truthOf(db));
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
    {
      numRuns: 12,
    },
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
        expect(await restore(other, file)).toMatchObject(again);
        expect(await truthOf(other)).toBe(await truthOf(db));
      });
    }),
  );

  it("is one of before there were imported files in it", () =>
    withDatabase(async (db) => {
      await fill(db, { ...aLog, imports: [] });
      const { format, madeAt, origins, artifacts } = await planBackup(db, MADE_AT);
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
        const cut = await written(older, await planBackup(older, NINE));
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

const [aLog] = fc.sample(
  logs.filter(({ history, artifacts, imports }) => history.length > 1 && artifacts.length > 1 && imports.length > 0),
  { numRuns: 1, seed: 7 },
) as [Kept];

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

  test.prop([fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(7)], { numRuns: 60 })(
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

  it("breaks off where a byte of it was changed", async () => {
    const file = await sealed();
    for (const at of [300, 70_000, file.length - 1]) {
      const changed = new Blob([file.map((byte, i) => (i === at ? byte ^ 1 : byte))]);
      const open = await unseal(changed.stream(), PASSPHRASE);
      await expect(open.ok ? new Response(open.value).text() : Promise.resolve()).rejects.toThrow();
    }
  });
});
