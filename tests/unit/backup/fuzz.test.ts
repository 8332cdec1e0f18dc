import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { beforeAll, describe, expect } from "vitest";
import { digestOf } from "../../../src/domain/ground/digest";
import { Origin } from "../../../src/domain/ledger/log";
import { checkSignature } from "../../../src/platform/signing";
import { type Database, backupMembers, planBackup, verifyLog } from "../../../src/storage/reading";
import { ensureTables, restoreBackup } from "../../../src/storage/writing";
import { withDatabase } from "../support/memory-database";
import { runs } from "../support/runs";
import { MADE_AT, aLog, fill } from "./a-log";
import { type Part, archived, mended, mutations } from "./mutations";

// A backup whose passphrase somebody knows can be changed in any way. Whatever they do: the profile stays as it was, or is
// restored to what this version itself could have written; never something between, and never a fault.

let whole: readonly Part[];
beforeAll(() =>
  withDatabase(async (db) => {
    await fill(db, aLog);
    const parts: Part[] = [];
    for await (const { name, bytes } of backupMembers(db, { contents: (await planBackup(db, MADE_AT)).contents }))
      parts.push({ name, bytes: new Uint8Array(await bytes.arrayBuffer()) });
    whole = parts;
  }),
);

async function* piecesOf(file: Uint8Array<ArrayBuffer>) {
  for (let at = 0; at < file.length; at += 1_300) yield await Promise.resolve(file.subarray(at, at + 1_300));
}

const restore = (db: Database, file: Uint8Array<ArrayBuffer>, evenIfUnsound = false) =>
  restoreBackup(db, {
    open: () => Promise.resolve(piecesOf(file)),
    checkSignature,
    fileWords: () => Promise.resolve({ file: "log.age", sha256: "ab".repeat(32), bytes: file.length }),
    evenIfUnsound,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });

/** How many rows lie in what is truth. */
async function rowsIn(db: Database): Promise<number> {
  const tables = [db.entries, db.payloads, db.nodes, db.checkpoints, db.timestamps, db.keys, db.artifacts, db.imports];
  const counts = await Promise.all(tables.map((table) => table.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** That what was restored is what this version could have written. */
async function expectOurs(db: Database): Promise<void> {
  const found = await verifyLog(db, {
    checkSignature,
    checkToken: () => Promise.resolve({ ok: false, error: { code: "not-trusted" } }),
  });
  expect(found.findings).toEqual([]);
  for (const { sha256, bytes, blob } of await db.artifacts.toArray()) {
    expect([await digestOf(blob), blob.size]).toEqual([sha256, bytes]);
    expect(blob.type).toMatch(/^(?:[a-z]+\/[a-z0-9.+-]+(?:;[ a-z0-9="-]+)?)?$/u);
  }
  for (const { sha256, bytes, blob, origin } of await db.imports.toArray()) {
    expect([await digestOf(blob), blob.size]).toEqual([sha256, bytes]);
    expect(v.is(Origin, origin)).toBe(true);
  }
  for (const { publicKey } of await db.keys.toArray()) expect(publicKey.length).toBe(32);
  for (const { origin, size, authority, token } of await db.timestamps.toArray()) {
    expect(await db.checkpoints.get([origin, size])).toBeDefined();
    expect(authority).toMatch(/^https?:/u);
    expect(token.length).toBeGreaterThan(0);
  }
  await ensureTables(db);
}

async function expectSafe(file: Uint8Array<ArrayBuffer>): Promise<void> {
  await withDatabase(async (db) => {
    const restored = await restore(db, file);
    if (restored.ok) await expectOurs(db);
    else expect(await rowsIn(db)).toBe(0);
  });
  // Who restores a log that is known to be unsound still gets no fault.
  await withDatabase(async (db) => {
    const restored = await restore(db, file, true);
    if (restored.ok) await ensureTables(db);
    else expect(await rowsIn(db)).toBe(0);
  });
}

describe("a backup that somebody changed", () => {
  test.prop([fc.array(mutations, { minLength: 1, maxLength: 3 }), fc.boolean()], { ...runs(80), seed: 11 })(
    "is refused, or is one of ours",
    async (all, isMended) => {
      const changed = all.reduce((parts, mutation) => mutation.apply(parts), whole);
      await expectSafe(await archived(isMended ? await mended(changed) : changed).catch(() => new Uint8Array()));
    },
  );

  test.prop([fc.nat(), fc.nat(255), fc.constantFrom("set", "cut", "add")], { ...runs(20), seed: 12 })(
    "is refused where its bytes were",
    async (place, byte, how) => {
      const file = await archived(whole);
      const at = place % file.length;
      const changed =
        how === "cut" ? file.slice(0, at) : how === "add" ? Uint8Array.from([...file, byte]) : file.slice();
      if (how === "set") changed[at] = byte;
      await expectSafe(changed);
    },
  );
});
