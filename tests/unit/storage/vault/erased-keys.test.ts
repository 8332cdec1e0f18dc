import { describe, expect, it } from "vitest";
import { noteAdded } from "../../../../src/domain/casework/annotation";
import { vaultKeys } from "../../../../src/domain/keeping/vault";
import { type Header, draft } from "../../../../src/domain/ledger/log";
import { type RowKeyRow, keyRing, ringId } from "../../../../src/storage/base/sealed/key-ring";
import { rowSealer } from "../../../../src/storage/base/sealed/row-sealer";
import { fileAsKept } from "../../../../src/storage/base/sealed/files";
import { AS_IT_LIES, knownRings } from "../../../../src/storage/base/database";
import { Database, type RingFiles, artifactBlob } from "../../../../src/storage/reading";
import {
  RING_STAYS_MS,
  append,
  erasePayloads,
  keepArtifact,
  ringToSeal,
  sealTables,
  setVault,
  turnRing,
} from "../../../../src/storage/writing";
import { MASTER, ROW, newName, withSealedDatabase } from "../../support/memory-database";
import { NOTE_IDS } from "../../support/payloads";
import { NINE, steadyPorts } from "../../support/ports";
import { type MemoryRings, memoryRings } from "../../support/ring-files";

const KEYS = vaultKeys(MASTER);
const HELD = "The lease of the mill is unsigned.";
const ERASED = "The heron house was closed at night.";
const FILE = "<p>A page about the heron house.</p>";

type Rows = readonly Readonly<Record<string, unknown>>[];
type Lying = Readonly<Record<"payloads" | "artifacts" | "rowKeys", Rows>>;

/** Every row as it lies there: what the browser's files may still have of it long afterwards. */
async function lyingIn(name: string): Promise<Lying> {
  const db = new Database(name, undefined, AS_IT_LIES);
  const [payloads, artifacts, rowKeys] = [
    await db.table<object>("payloads").toArray(),
    await db.table<object>("artifacts").toArray(),
    await db.table<object>("rowKeys").toArray(),
  ] as unknown as [Rows, Rows, Rows];
  db.close();
  return { payloads, artifacts, rowKeys };
}

/** All that somebody reads who knows the passphrase, has files of rings, and every row that ever lay there. */
async function readBy(files: RingFiles, lying: readonly Lying[]): Promise<string> {
  const ring = keyRing(await knownRings(files, KEYS));
  const keys = lying.flatMap(({ rowKeys }) => rowKeys) as unknown as RowKeyRow[];
  for (const row of keys) if (row.under !== undefined) ring.addRing(Number(row.id.slice(ringId(0).length - 1)), row);
  for (const row of keys) ring.add(row);
  const words: string[] = [];
  for (const table of ["payloads", "artifacts"] as const) {
    const keyPath = table === "payloads" ? ["origin", "index"] : "sha256";
    const sealer = rowSealer({ name: table, primKey: { keyPath }, indexes: [] }, KEYS, (id) => ring.key(id));
    for (const kept of lying.flatMap((some) => some[table])) {
      const row = sealer.open(kept);
      if (!row) continue;
      words.push(JSON.stringify(row));
      const { blob, fileKey } = row as { blob?: Blob; fileKey?: Uint8Array<ArrayBuffer> };
      if (blob)
        words.push(
          (await (await fileAsKept({ vault: KEYS }, { blob, ...(fileKey && { fileKey }) }, ""))?.text()) ?? "",
        );
    }
  }
  return words.join("\n");
}

let notes = 0;
async function write(db: Database, text: string): Promise<Header> {
  const note = draft(noteAdded, { noteId: NOTE_IDS[0], caseId: "A", text });
  const made = await append(db, steadyPorts([NINE], notes++ * 10), () => Promise.resolve({ ok: true, value: [note] }));
  if (!made.ok) throw new Error("not written");
  return made.value[0]!;
}

const erase = (db: Database, header: Header, sha256: string) =>
  db.transaction("rw", db.tables, async () => {
    await erasePayloads(db, [header]);
    await db.artifacts.delete(sha256);
  });

/** A vault with what stays, and with what was just erased; and all that lay in it before. */
async function withErased(use: (db: Database, files: MemoryRings, before: Lying) => Promise<void>): Promise<void> {
  await withSealedDatabase(async (db) => {
    await write(db, HELD);
    const header = await write(db, ERASED);
    const { sha256 } = await keepArtifact(db, new Blob([FILE], { type: "text/html" }));
    const before = await lyingIn(db.name);
    const files = db.ringFiles as MemoryRings;
    expect(await readBy(files, [before])).toContain("heron");
    await erase(db, header, sha256);
    await use(db, files, before);
  });
}

const textsIn = async (db: Database): Promise<string> => JSON.stringify(await db.payloads.toArray());

describe("what was erased in a vault", () => {
  it("has no key there any more once the erasure is done", () =>
    withErased(async (db) => {
      const after = await lyingIn(db.name);
      expect(after.rowKeys.filter(({ of }) => of !== undefined)).toHaveLength(1);
      expect(await textsIn(db)).toContain("mill");
    }));

  it("opens to nobody who has the passphrase and every row that ever lay there", () =>
    withErased(async (db, files, before) => {
      const after = await lyingIn(db.name);
      expect(await turnRing(db, RING_STAYS_MS - 1)).toBe(true);
      expect([...(await files.read()).keys()]).toEqual([1, 2]);
      expect(await turnRing(db, RING_STAYS_MS)).toBe(false);
      expect([...(await files.read()).keys()]).toEqual([2]);
      const read = await readBy(files, [before, after, await lyingIn(db.name)]);
      expect(read).toContain("mill");
      expect(read).not.toContain("heron");
      expect(read).not.toContain("night");
    }));

  it("takes nothing else with it: who had the vault open reads on, and so does who opens it now", () =>
    withErased(async (db, files) => {
      const open = () => new Database(db.name, undefined, () => Promise.resolve(MASTER), files);
      const page = open();
      await page.open();
      await turnRing(db, RING_STAYS_MS);
      await write(db, "A later word.");
      for (const one of [db, page, open()]) {
        const texts = await textsIn(one);
        for (const word of ["mill", "A later word"]) expect(texts).toContain(word);
      }
      // Who has not heard of the new ring writes under it all the same.
      await write(page, "Said by the page.");
      expect(await textsIn(open())).toContain("Said by the page");
    }));

  it.each([0, 1])("is so too where that was cut off at file %i and goes on", async (n) => {
    await withErased(async (db, files, before) => {
      const sound = { ...files };
      let left = n;
      files.write = (...ring) => (left-- > 0 ? sound.write(...ring) : Promise.reject(new Error("full")));
      if (n === 0) await expect(turnRing(db, RING_STAYS_MS)).rejects.toThrow("full");
      else await turnRing(db, 0);
      Object.assign(files, sound);
      const again = new Database(db.name, undefined, () => Promise.resolve(MASTER), files);
      expect(await turnRing(again, RING_STAYS_MS)).toBe(false);
      expect(await readBy(files, [before, await lyingIn(db.name)])).not.toContain("heron");
      expect(await textsIn(again)).toContain("mill");
      again.close();
    });
  });

  it("costs no key where the file of the keys cannot be read just now", () =>
    withErased(async (db, files) => {
      const blind = new Database(db.name, undefined, () => Promise.resolve(MASTER), memoryRings());
      await expect(turnRing(blind, RING_STAYS_MS)).rejects.toThrow();
      blind.close();
      expect(await turnRing(db, RING_STAYS_MS)).toBe(false);
      expect([...(await files.read()).keys()]).toEqual([2]);
      expect(await textsIn(db)).toContain("mill");
    }));
});

describe("a vault of before", () => {
  it("is given keys for its rows and files, wherever that is cut off", async () => {
    const name = newName();
    const first = new Database(name);
    await write(first, HELD);
    first.close();
    const { keyed: _keyed, ...old } = ROW;
    await setVault(name, { ...old, state: "sealing" });
    await sealTables(name, { keys: KEYS, seals: true });
    await setVault(name, old);
    const files = memoryRings();
    const before = new Database(name, undefined, () => Promise.resolve(MASTER), files);
    const { sha256 } = await keepArtifact(before, new Blob([FILE], { type: "text/html" }));
    await write(before, ERASED);
    before.close();
    await setVault(name, { ...ROW, state: "sealing" });
    const ring = await ringToSeal(files, KEYS);
    await expect(sealTables(name, { keys: KEYS, ring, seals: true, onProgress: cut })).rejects.toThrow("cut");
    await sealTables(name, { keys: KEYS, ring: await ringToSeal(files, KEYS), seals: true });
    await setVault(name, ROW);
    const after = new Database(name, undefined, () => Promise.resolve(MASTER), files);
    expect(await textsIn(after)).toContain("heron");
    expect(await (await artifactBlob(after, sha256))?.text()).toBe(FILE);
    const lying = await lyingIn(name);
    for (const row of [...lying.payloads, ...lying.artifacts]) expect(row["¤"]).toMatch(/^[0-9a-f]{32}$/u);
    await after.delete();
  });
});

function cut(): never {
  throw new Error("cut");
}
